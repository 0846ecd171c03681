import { executeSync, Kind, type DocumentNode, type ExecutionResult, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Data } from './data.js';

/** Answers what an operation asks about the schema itself. */
export type Introspect = (variables: Readonly<Data>) => ExecutionResult<Data>;

/**
 * Compiles the part of an operation that asks about the schema, which no subgraph is asked for: the operation without
 * its other root fields, for graphql-js to execute. Undefined when it asks nothing.
 */
export function compileIntrospection(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Introspect | undefined {
  const selectionSet = onlyIntrospection(operation.selectionSet, fragments);
  if (!selectionSet.selections.length) return undefined;
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...fragments.values()] };
  return (variableValues) => executeSync({ schema, document, variableValues });
}

function onlyIntrospection({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: selections.flatMap((selection) => introspectionIn(selection, fragments)) };
}

/** A spread becomes an inline fragment: other fields of the fragment may be selected where it is spread elsewhere. */
function introspectionIn(selection: SelectionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): SelectionNode[] {
  if (selection.kind === Kind.FIELD) return selection.name.value === '__schema' || selection.name.value === '__type' ? [selection] : [];
  const { typeCondition, selectionSet } = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
  const rest = onlyIntrospection(selectionSet, fragments);
  return rest.selections.length ? [{ kind: Kind.INLINE_FRAGMENT, directives: selection.directives, typeCondition, selectionSet: rest }] : [];
}
