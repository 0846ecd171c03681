import { Ctx, Directive, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { PartyStatement } from './partyStatement.js';

@Resolver(() => PartyStatement)
export class PartyStatementResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The party that states this.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.one(Organisation).load(organisation);
  }
}
