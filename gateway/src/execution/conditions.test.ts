import { GraphQLError, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { findConditions, isIncluded, readConditions } from './conditions.js';

function conditionsOf(text: string) {
  const document = parse(text);
  return findConditions(document, document.definitions[0] as OperationDefinitionNode);
}

const read = (text: string, variables = {}) => readConditions(conditionsOf(text), variables);

test('the variables of @skip and @include are found, also in fragments, and no others', () => {
  const found = conditionsOf('query ($a: Boolean!, $b: Boolean!, $c: Boolean!, $n: Int) { x(n: $n) @include(if: $a) ...F @other(if: $c) } fragment F on Query { y @skip(if: $b) }');
  expect(found.map(({ variable }) => variable.name.value)).toEqual(['a', 'b']);
});

test('a value that is not given is the default', () => {
  expect(read('query ($a: Boolean = true, $b: Boolean! = false) { x @include(if: $a) @skip(if: $b) }', { b: true })).toEqual(new Map([['a', true], ['b', true]]));
});

test('null is refused, although the type of the variable allows it', () => {
  const error = read('query ($a: Boolean = true) { x @include(if: $a) }', { a: null });
  expect(error).toEqual(new GraphQLError('Variable "$a" of non-null type "Boolean!" must not be null.'));
});

test('a variable named __proto__ has its own value only', () => {
  const text = 'query ($__proto__: Boolean = false) { x @include(if: $__proto__) }';
  expect([read(text), read(text, JSON.parse('{"__proto__":true}'))]).toEqual([new Map([['__proto__', false]]), new Map([['__proto__', true]])]);
});

test.each([
  ['x', true],
  ['x @include(if: $yes)', true],
  ['x @include(if: $no)', false],
  ['x @skip(if: $yes)', false],
  ['x @skip(if: $no)', true],
  ['x @include(if: $yes) @skip(if: $yes)', false],
  ['x @include(if: false)', false],
  ['x @skip(if: false) @other', true],
])('%s: %p', (field, included) => {
  const { selectionSet } = parse(`{ ${field} }`).definitions[0] as OperationDefinitionNode;
  expect(isIncluded(selectionSet.selections[0] as FieldNode, new Map([['yes', true], ['no', false]]))).toBe(included);
});
