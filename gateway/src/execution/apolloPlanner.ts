import { operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlannerConfig } from '@apollo/query-planner';
import type { Planner } from './planner.js';
import { readSupergraph } from './readSupergraph.js';

/**
 * Apollo's planner, and by default its plans, the same as those of stock @apollo/gateway. With a lower
 * `debug.maxEvaluatedPlans` than the default of 10 000, a client cannot write a kilobyte that takes a second to plan;
 * then a plan may ask more than it had to. Throws when the supergraph is invalid.
 */
export function createApolloPlanner(supergraphSdl: string, config?: QueryPlannerConfig): Planner {
  const { supergraph, api, ...known } = readSupergraph(supergraphSdl);
  const planner = new QueryPlanner(supergraph, config);
  return { ...known, plan: (document, operationName) => planner.buildQueryPlan(operationFromDocument(api, document, { operationName })) };
}
