import {
  executeSync,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Data } from './data.js';

/** The named fragments of a document. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Answers what an operation asks about the schema itself, and only that. */
export type Introspect = (variables: Readonly<Data>) => ExecutionResult<Data>;

/** Compiles the part of an operation that asks about the schema, for graphql-js to execute. Undefined when it asks nothing. */
export function compileIntrospection(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments): Introspect | undefined {
  const selectionSet = onlyIntrospection(operation.selectionSet, fragments);
  if (!selectionSet.selections.length) return undefined;
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...fragments.values()] };
  return (variableValues) => executeSync({ schema, document, variableValues });
}

/** The document without what asks about the schema: for the planner, which does not look for that in fragments. */
export function withoutIntrospection(document: DocumentNode, fragments: Fragments): DocumentNode {
  const isEmpty = ({ selections }: SelectionSetNode): boolean => selections.every(isIntrospectionOnly);
  const isIntrospectionOnly = (selection: SelectionNode): boolean => (selection.kind === Kind.FIELD ? isIntrospection(selection) : isEmpty(contentOf(selection, fragments).selectionSet));
  const remove = (node: { selectionSet: SelectionSetNode }) => (isEmpty(node.selectionSet) ? null : undefined);
  const removeSelection = (selection: SelectionNode) => (isIntrospectionOnly(selection) ? null : undefined);
  return visit(document, { OperationDefinition: remove, FragmentDefinition: remove, Field: removeSelection, InlineFragment: removeSelection, FragmentSpread: removeSelection });
}

const isIntrospection = ({ name }: FieldNode): boolean => name.value === '__schema' || name.value === '__type';

const contentOf = (selection: Exclude<SelectionNode, FieldNode>, fragments: Fragments) => (selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection);

function onlyIntrospection({ selections }: SelectionSetNode, fragments: Fragments): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: selections.flatMap((selection) => introspectionIn(selection, fragments)) };
}

/** A spread becomes an inline fragment, as the fragment keeps its other fields where it is spread elsewhere. */
function introspectionIn(selection: SelectionNode, fragments: Fragments): SelectionNode[] {
  if (selection.kind === Kind.FIELD) return isIntrospection(selection) ? [selection] : [];
  const { typeCondition, selectionSet } = contentOf(selection, fragments);
  const rest = onlyIntrospection(selectionSet, fragments);
  return rest.selections.length ? [{ kind: Kind.INLINE_FRAGMENT, directives: selection.directives, typeCondition, selectionSet: rest }] : [];
}
