import type { Loaders } from '@samverkan/records';
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Decision, decisionThatCounts } from './decision.js';
import { PartyStatement } from './partyStatement.js';

@Resolver(() => PartyStatement)
export class PartyStatementResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The party that states this.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The party’s own decision that counts now: the last that was adopted or rejected, or else the last one on the table; null when none is recorded.' })
  async decision(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<Decision | null> {
    return decisionThatCounts(await decisionsOf(loaders, id)) ?? null;
  }

  @FieldResolver(() => [Decision], { nullable: true, description: 'All proposals and decisions of the party on the agreement and its versions, the first recorded first.' })
  decisions(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<Decision[]> {
    return decisionsOf(loaders, id);
  }
}

const decisionsOf = (loaders: Loaders, statement: string): Promise<Decision[]> => loaders.under(Decision, 'statement', { number: 'asc' }).load(statement);
