import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { OperationContext } from '../members/operationContext.js';

/** A request for one operation of a document that is valid for the subgraph. */
export interface SubgraphRequest {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables: Record<string, unknown>;
}

/** A subgraph as a router knows it: a schema, and something that answers. */
export interface Subgraph {
  schema: GraphQLSchema;
  answer(request: SubgraphRequest, context: OperationContext): Promise<ExecutionResult>;
}
