import { buildSchema, getOperationAST, parse } from 'graphql';
import { costOf } from './cost.js';
import { readCostAnnotations } from './costAnnotations.js';

const SDL = `
  directive @cost(weight: String!) on FIELD_DEFINITION
  directive @listSize(assumedSize: Int) on FIELD_DEFINITION
  type Query { federation: Federation things(first: Int = 20): ThingConnection! node: Node some: [Thing!]! few: [Thing!]! @listSize(assumedSize: 2) dear: Thing @cost(weight: "50") rows: [[Thing]] _entities(representations: [ID!]!): [Thing]! }
  type Mutation { change: Thing }
  type Federation { id: ID coverage: Coverage! balance: Report! members: [Thing!]! }
  type Report { coverage: Coverage! rows: [Thing!]! }
  type Coverage { expected: Int }
  type ThingConnection { edges: [ThingEdge!]! coverage: Coverage! totalCount: Int }
  type ThingEdge { node: Thing! }
  interface Node { id: ID }
  type Thing implements Node { id: ID name: String parts(first: Int, last: Int): [Thing!]! self: Thing }
`;
const schema = buildSchema(SDL);
const annotations = readCostAnnotations(SDL);

const cost = (query: string, { members = 5, variables = {} }: { members?: number; variables?: Record<string, unknown> } = {}) => {
  const document = parse(query);
  return costOf(schema, document, getOperationAST(document)!, variables, { members, annotations });
};
const points = (...question: Parameters<typeof cost>) => cost(...question).total;

test.each([
  ['what is in memory costs nothing', '{ __typename __schema { types { name } } }', 0],
  ['a record costs a point, and its texts nothing', '{ node { id } }', 1],
  ['a record within a record costs another', '{ node { ... on Thing { self { name } } } }', 2],
  ['a list whose length nobody says is of 10', '{ some { id } }', 10],
  ['a list is as long as the schema says', '{ few { self { id } } }', 4],
  ['lists within a list multiply', '{ rows { id } }', 100],
  ['what is dear costs what the schema says', '{ dear { id } }', 50],
  ['a list is as long as it is asked for', '{ few { parts(first: 3) { id } } }', 8],
  ['of two lengths the longer counts', '{ few { parts(first: 3, last: 7) { id } } }', 16],
  ['a length that is refused later is not made a credit', '{ few { parts(first: -100) { id } } }', 2],
  ['fragments are written out', '{ ...F ...F } fragment F on Query { node { id } }', 2],
  ['entities are as many as are asked for', '{ _entities(representations: ["a", "b", "c"]) { id } }', 3],
])('%s', (_what, query, expected) => expect(points(query)).toBe(expected));

test('a list over all members costs a point for each member, and its page what it holds', () => {
  expect(cost('{ things(first: 2) { totalCount edges { node { id } } } }')).toEqual({ total: 1 + 5 + 2 + 2, members: 5, parts: [{ field: 'things', points: 10 }] });
  expect(points('{ things(first: 2) { edges { node { id } } } }', { members: 33 })).toBe(1 + 33 + 2 + 2);
});

test('the length of a page is the argument’s default where it is left out', () => expect(points('{ things { edges { node { id } } } }')).toBe(1 + 5 + 20 + 20));

test.each([
  ['given', { n: 3 }, 3],
  ['left out, and so its default', {}, 4],
])('a length may be a variable: %s', (_how, variables, length) => {
  expect(points('query ($n: Int = 4) { things(first: $n) { edges { node { id } } } }', { variables })).toBe(1 + 5 + 2 * length);
});

test('a sum over all members asks them once, however deep its rows; these are as many as there are members', () => {
  expect(cost('{ federation { id balance { rows { name } } } }', { members: 12 })).toMatchObject({ total: 1 + 12 + 1 + 12, members: 12 });
});

test('each root field’s part is told by the name that it is asked under', () => {
  expect(cost('{ a: node { id } b: few { id } a: node { id } }').parts).toEqual([{ field: 'a', points: 2 }, { field: 'b', points: 2 }]);
});

test('a command costs more than what it answers with', () => expect(points('mutation { change { id } }')).toBe(11));
