import { buildSchema, Kind, parse, print, stripIgnoredCharacters, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { compileIntrospection, withoutIntrospection } from './introspection.js';

const schema = buildSchema('type Query { a: Int! b: Int }');

function parsed(text: string) {
  const document = parse(text);
  const fragments = new Map(document.definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  return { document, fragments, operation: document.definitions[0] as OperationDefinitionNode };
}

function introspect(text: string, variables = {}) {
  const { operation, fragments } = parsed(text);
  return compileIntrospection(schema, operation, fragments)?.(variables);
}

function rest(text: string): string {
  const { document, fragments } = parsed(text);
  return stripIgnoredCharacters(print(withoutIntrospection(document, fragments)));
}

test('an operation that asks nothing about the schema has no such part', () => expect(introspect('{ a __typename }')).toBeUndefined());

test('only what is asked about the schema is answered', () => {
  expect(introspect('{ a schema: __schema { queryType { name } } b }')).toEqual({ data: { schema: { queryType: { name: 'Query' } } } });
});

test('it is answered wherever it stands, with fragments, variables and conditions', () => {
  const text = 'query ($name: String!, $no: Boolean!) { a ...F ... @include(if: $no) { __schema { description } } } fragment F on Query { b __type(name: $name) { ...T } } fragment T on __Type { name kind }';
  expect(introspect(text, { name: 'Int', no: false })).toEqual({ data: { __type: { name: 'Int', kind: 'SCALAR' } } });
});

test('what is asked about the schema in several fragments is answered together', () => {
  expect(introspect('{ ...F ...G } fragment F on Query { __schema { queryType { name } } } fragment G on Query { __schema { description } }')).toEqual({ data: { __schema: { queryType: { name: 'Query' }, description: null } } });
});

test('the rest is the operation without it, and without fragments that had nothing else', () => {
  expect(rest('{ a __schema { description } ...F ...G @skip(if: true) } fragment F on Query { __schema { description } ... { __type(name: "A") { name } } } fragment G on Query { ...F b }')).toBe(
    stripIgnoredCharacters('{ a ...G @skip(if: true) } fragment G on Query { b }'),
  );
});

test('of an operation that only asks about the schema nothing is left', () => {
  expect(rest('query A { __schema { description } } query B { a }')).toBe(stripIgnoredCharacters('query B { a }'));
});
