import { buildSchema, Kind, parse, type FragmentDefinitionNode, type GraphQLCompositeType, type OperationDefinitionNode } from 'graphql';
import { collectFields } from './collectFields.js';

const schema = buildSchema('interface Media { id: ID title: String } type Book implements Media { id: ID title: String pages: Int } type Film implements Media { id: ID title: String } union Found = Book | Film type Query { media: Media }');

/** Each response key with how often it is selected, and in which type first. */
function collected(type: string, text: string, conditions: Record<string, boolean> = {}): string[] {
  const { definitions } = parse(text);
  const fragments = new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as [string, FragmentDefinitionNode]] : [])));
  const scope = { schema, fragments, conditions: new Map(Object.entries(conditions)) };
  const fields = collectFields(scope, schema.getType(type) as GraphQLCompositeType, [(definitions[0] as OperationDefinitionNode).selectionSet]);
  return Array.from(fields, ([key, { nodes, parentType }]) => `${nodes.length} ${parentType}.${key}`);
}

test('fields come in the order in which they are first selected', () => {
  expect(collected('Book', '{ ... on Book { id } title ... on Book { pages } }')).toEqual(['1 Book.id', '1 Book.title', '1 Book.pages']);
});

test('one response key is one field, by its alias if it has one', () => {
  expect(collected('Book', '{ id id: id name: title ... { id } }')).toEqual(['3 Book.id', '1 Book.name']);
});

test('a fragment counts where its type is the object’s, or wider', () => {
  expect(collected('Book', '{ ... on Book { pages } ... on Film { id } ... on Media { title } ... on Found { __typename } }')).toEqual(['1 Book.pages', '1 Media.title', '1 Found.__typename']);
});

test('of an object known as an interface only, fragments on its types do not count', () => {
  expect(collected('Media', '{ id ... on Book { pages } ... on Media { title } }')).toEqual(['1 Media.id', '1 Media.title']);
});

test('a named fragment counts once', () => expect(collected('Book', '{ ...F ...F } fragment F on Media { id }')).toEqual(['1 Media.id']));

test('@skip and @include decide by the values of their variables', () => {
  const text = '{ id @include(if: $yes) title @skip(if: $yes) ... @include(if: $no) { pages } ...F @skip(if: $no) } fragment F on Media { __typename }';
  expect(collected('Book', text, { yes: true, no: false })).toEqual(['1 Book.id', '1 Media.__typename']);
});

test('keys like __proto__ are keys like others', () => expect(collected('Book', '{ __proto__: id constructor: id }')).toEqual(['1 Book.__proto__', '1 Book.constructor']));
