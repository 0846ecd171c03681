import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from './federation.js';

@Resolver(() => Federation)
export class FederationResolver {
  @Query(() => Federation, { nullable: true, description: 'The federation whose secretariat this is.' })
  federation(@Ctx() { loaders, organisation }: Context): Promise<Federation | null> {
    return loaders.shown(Federation).load(organisation);
  }
}
