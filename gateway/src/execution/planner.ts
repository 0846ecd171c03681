import type { QueryPlan, QueryPlannerConfig } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** What makes query plans over one supergraph. Apollo's is behind it; another may be put in its place. */
export interface Planner {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** All types without their fields, also those that clients do not see but subgraphs answer with. */
  readonly types: GraphQLSchema;
  readonly subgraphs: readonly { name: string; url: string }[];
  /**
   * Plans an operation that is valid by {@link apiSchema}. The name is needed where the document has several. Throws
   * when it cannot be planned.
   */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/** Makes a planner for a supergraph. `config` is how Apollo's planner looks for plans; others have nothing of the kind. Throws when the supergraph is invalid. */
export type CreatePlanner = (supergraphSdl: string, config?: QueryPlannerConfig) => Planner;
