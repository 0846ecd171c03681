import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode, ResponsePath } from '@apollo/query-planner';
import { OperationTypeNode, type GraphQLSchema } from 'graphql';
import { TYPE_CONDITION } from '../entities.js';
import { typenamesOf } from '../typenamesOf.js';
import type { HiveFetch, HiveNode, HivePath, HivePlan, HiveRewrite } from './hivePlan.js';
import { splitBatch } from './splitBatch.js';

/**
 * A plan of Hive's in the form of Apollo's, which our executor compiles. `schema` is the supergraph's, with the types that
 * clients do not see. Throws on what a gateway does not do: subscriptions and `@defer`.
 */
export function toApolloPlan({ node }: HivePlan, schema: GraphQLSchema): QueryPlan {
  return { kind: 'QueryPlan', ...(node && { node: nodeOf(node) }) };

  function nodeOf(from: HiveNode): PlanNode {
    switch (from.kind) {
      case 'Sequence':
      case 'Parallel':
        return { kind: from.kind, nodes: from.nodes.map(nodeOf) };
      case 'Condition':
        return { kind: 'Condition', condition: from.condition, ...(from.ifClause && { ifClause: nodeOf(from.ifClause) }), ...(from.elseClause && { elseClause: nodeOf(from.elseClause) }) };
      case 'Flatten':
        return { kind: 'Flatten', path: pathOf(from.path, schema), node: nodeOf(from.node) };
      case 'Fetch':
        return fetchOf(from);
      case 'BatchFetch':
        // Members are asked for one list of entities at a time; what Hive puts into one request is sent at once.
        return { kind: 'Parallel', nodes: splitBatch(from).map(({ path, fetch }): PlanNode => ({ kind: 'Flatten', path: pathOf(path, schema), node: fetchOf(fetch) })) };
      default:
        throw new Error(`Execution of ${from.kind} not supported by gateway`);
    }
  }
}

const fetchOf = ({ serviceName, operation, operationName, operationKind, variableUsages, requires, inputRewrites, outputRewrites }: HiveFetch): FetchNode => ({
  kind: 'Fetch',
  serviceName,
  operation,
  operationName: operationName ?? undefined,
  operationKind: operationKind ?? OperationTypeNode.QUERY,
  variableUsages: variableUsages ?? [],
  ...(requires && { requires: requires as QueryPlanSelectionNode[] }),
  inputRewrites: (inputRewrites ?? []).flatMap((rewrite) => rewritesOf(rewrite)),
  outputRewrites: (outputRewrites ?? []).flatMap((rewrite) => rewritesOf(rewrite)),
});

const pathOf = (path: HivePath, schema: GraphQLSchema): ResponsePath =>
  path.map((step) => (step === '@' ? step : 'Field' in step ? step.Field : TYPE_CONDITION + step.TypeCondition.flatMap((type) => [...typenamesOf(schema, type)]).join('|')));

/** Where Hive names several types, Apollo has a rewrite for each. */
function rewritesOf(rewrite: HiveRewrite): FetchDataRewrite[] {
  const change = 'ValueSetter' in rewrite ? rewrite.ValueSetter : 'KeyRenamer' in rewrite ? rewrite.KeyRenamer : rewrite;
  const paths = change.path.reduce<string[][]>(
    (before, step) => before.flatMap((path) => ('Key' in step ? [[...path, step.Key]] : step.TypenameEquals.map((type) => [...path, `... on ${type}`]))),
    [[]],
  );
  return paths.map((path) => ('setValueTo' in change ? { kind: 'ValueSetter', path, setValueTo: change.setValueTo } : { kind: 'KeyRenamer', path, renameKeyTo: change.renameKeyTo }));
}
