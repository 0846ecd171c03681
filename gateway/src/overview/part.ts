import type { GraphQLFieldResolver } from 'graphql';
import type { Representation } from '../members/entityRequest.js';
import type { OverviewContext } from './overviewContext.js';

/** One part of the overview: a few fields with what answers them. The parts' SDL is joined into one subgraph. */
export interface Part {
  typeDefs: string;
  resolvers: Record<string, Record<string, GraphQLFieldResolver<never, OverviewContext, never> | ((key: Representation) => unknown)>>;
}
