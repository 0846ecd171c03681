import type { FetchNode, PlanNode, QueryPlan, ResponsePath } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { compileRepresentation, type RepresentationOf } from './representations.js';
import { compileRewrites, type Rewrite } from './rewrites.js';

/** What is done to answer an operation: a query plan, made ready for being run many times. */
export type Step =
  | { kind: 'Sequence'; steps: readonly Step[] }
  | { kind: 'Parallel'; steps: readonly Step[] }
  | { kind: 'Condition'; variable: string; ifTrue: Step | undefined; ifFalse: Step | undefined }
  | FetchStep;

/** One request to one subgraph: for root fields, or for more about the entities at a path of the data. */
export interface FetchStep {
  kind: 'Fetch';
  serviceName: string;
  query: string;
  operationName: string | undefined;
  document: DocumentNode | undefined;
  /** The client's variables that the request uses. */
  variableNames: readonly string[];
  /** Where in the data the answer belongs, from the root. */
  path: ResponsePath;
  /** Set when entities are fetched. */
  representationOf: RepresentationOf | undefined;
  rewriteInput: Rewrite | undefined;
  rewriteOutput: Rewrite | undefined;
  /** The interfaces that entities are asked for as, where the subgraph does not know their own types. */
  interfaces: ReadonlySet<unknown>;
}

/**
 * Compiles a plan. `schema` is the supergraph's, with the types that clients do not see. Undefined when nothing is
 * to be fetched. Throws on what a gateway does not do: subscriptions and `@defer`.
 */
export function compileSteps({ node }: QueryPlan, schema: GraphQLSchema): Step | undefined {
  if (node?.kind === 'Subscription') throw new Error('Execution of subscriptions not supported by gateway');
  return node && compile(node, schema, []);
}

function compile(node: PlanNode, schema: GraphQLSchema, path: ResponsePath): Step {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, steps: node.nodes.map((child) => compile(child, schema, path)) };
    case 'Flatten':
      return compile(node.node, schema, [...path, ...node.path]);
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        ifTrue: node.ifClause && compile(node.ifClause, schema, path),
        ifFalse: node.elseClause && compile(node.elseClause, schema, path),
      };
    case 'Fetch':
      return compileFetch(node, schema, path);
    default:
      throw new Error('@defer support is not available in the gateway');
  }
}

const compileFetch = (node: FetchNode, schema: GraphQLSchema, path: ResponsePath): FetchStep => ({
  kind: 'Fetch',
  serviceName: node.serviceName,
  query: node.operation,
  operationName: node.operationName,
  document: node.operationDocumentNode,
  variableNames: node.variableUsages ?? [],
  path,
  representationOf: node.requires && compileRepresentation(schema, node.requires),
  rewriteInput: compileRewrites(schema, node.inputRewrites),
  rewriteOutput: compileRewrites(schema, node.outputRewrites),
  interfaces: new Set(node.inputRewrites?.flatMap((rewrite) => (rewrite.kind === 'ValueSetter' && rewrite.path.at(-1) === '__typename' ? [rewrite.setValueTo] : []))),
});
