import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { buildSchema, Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql';
import { compileRepresentation } from './representations.js';

const schema = buildSchema('interface Media { id: ID } type Book implements Media { id: ID } type Film implements Media { id: ID } type Query { media: Media }');

/** The `requires` of a plan, written as GraphQL. */
const requires = (text: string) => compileRepresentation(schema, selectionsOf((parse(text).definitions[0] as { selectionSet: SelectionSetNode }).selectionSet));

const selectionsOf = ({ selections }: SelectionSetNode): QueryPlanSelectionNode[] => selections.map(selectionOf);

function selectionOf(node: SelectionNode): QueryPlanSelectionNode {
  if (node.kind === Kind.FIELD) return { kind: 'Field', name: node.name.value, ...(node.alias && { alias: node.alias.value }), ...(node.selectionSet && { selections: selectionsOf(node.selectionSet) }) };
  if (node.kind === Kind.INLINE_FRAGMENT) return { kind: 'InlineFragment', typeCondition: node.typeCondition!.name.value, selections: selectionsOf(node.selectionSet) };
  throw new Error('plans have no spreads here');
}

test('it has the type, the key and what is required, and nothing else', () => {
  const representationOf = requires('{ ... on Book { __typename id size { height } } }');
  expect(representationOf({ __typename: 'Book', id: 'b', title: 'T', size: { height: 2, width: 1 } })).toEqual({ __typename: 'Book', id: 'b', size: { height: 2 } });
});

test('an object of another type has none', () => {
  expect(requires('{ ... on Book { __typename id } }')({ __typename: 'Film', id: 'f' })).toBeUndefined();
});

test('an interface in the plan fits every type that implements it', () => {
  expect(requires('{ ... on Media { __typename id } }')({ __typename: 'Film', id: 'f' })).toEqual({ __typename: 'Film', id: 'f' });
});

test('an object of which a required field is not known has none; null is known', () => {
  const representationOf = requires('{ ... on Book { __typename id weight } }');
  expect(representationOf({ __typename: 'Book', id: 'b' })).toBeUndefined();
  expect(representationOf({ __typename: 'Book', id: 'b', weight: null })).toEqual({ __typename: 'Book', id: 'b', weight: null });
});

test('what fragments require is put together', () => {
  const representationOf = requires('{ ... on Book { __typename id } ... on Media { size { height } } ... on Book { size { width } } }');
  expect(representationOf({ __typename: 'Book', id: 'b', size: { height: 2, width: 1 } })).toEqual({ __typename: 'Book', id: 'b', size: { height: 2, width: 1 } });
});

test('lists of objects are selected from, also lists of lists', () => {
  expect(requires('{ ... on Book { __typename rows { a } } }')({ __typename: 'Book', rows: [[{ a: 1, b: 2 }], null] })).toEqual({ __typename: 'Book', rows: [[{ a: 1 }], null] });
});

test('the entity is not changed by what is done with its representation', () => {
  const entity = { __typename: 'Book', id: 'b', size: { height: 2 } };
  Object.assign(requires('{ ... on Book { __typename size { height } } }')(entity)!['size'] as object, { height: 3 });
  expect(entity.size.height).toBe(2);
});

test('inherited names are not known fields', () => {
  expect(requires('{ ... on Book { __typename constructor } }')({ __typename: 'Book' })).toBeUndefined();
});
