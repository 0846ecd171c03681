import { buildSchema, type GraphQLLeafType } from 'graphql';
import { DEEPEST_SCALAR, leafCheck } from './leaf.js';

const schema = buildSchema('enum Genre { CRIME POETRY } scalar Tree type Query { genre: Genre tree: Tree id: ID int: Int float: Float text: String yes: Boolean }');
const accepts = (type: string, value: unknown) => leafCheck(schema.getType(type) as GraphQLLeafType)(value);

test.each([
  ['Int', [0, -1, 2 ** 31 - 1, -(2 ** 31), 1.0], [1.5, 2 ** 31, NaN, '1', true, {}]],
  ['Float', [0, 1.5, 1e300], [NaN, Infinity, '1.5', true, []]],
  ['String', ['', 'text'], [1, true, {}, ['text']]],
  ['Boolean', [true, false], [0, 'true', {}]],
  ['ID', ['1', 1, -7], [1.5, 1e21, true, {}]],
  ['Genre', ['CRIME'], ['LOVE', 'crime', 'constructor', 0, true]],
  ['Tree', [1, 'x', true, {}, [[{ a: 1 }]]], []],
])('%s takes %j and not %j', (type, right, wrong) => {
  expect([right.filter((value) => !accepts(type, value)), wrong.filter((value) => accepts(type, value))]).toEqual([[], []]);
});

test('a custom scalar is no deeper than what can be written', () => {
  const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
  expect([accepts('Tree', nested(DEEPEST_SCALAR)), accepts('Tree', nested(DEEPEST_SCALAR + 1)), accepts('Tree', nested(50_000))]).toEqual([true, false, false]);
});
