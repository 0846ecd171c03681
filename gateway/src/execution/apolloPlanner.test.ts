import { parse } from 'graphql';
import { createApolloPlanner } from './apolloPlanner.js';
import { cannedSubgraph, composed } from './testing/subgraphs.js';

const planner = createApolloPlanner(composed([cannedSubgraph('a', 'type Query { a: Int hidden: Secret @inaccessible } type Secret @inaccessible { n: Int }', null), cannedSubgraph('b', 'type Query { b: Int }', null)]));

test('clients do not see what is inaccessible, and the executor does', () => {
  expect([planner.apiSchema.getType('Secret'), planner.types.getType('Secret')]).toEqual([undefined, expect.anything()]);
});

test('subgraphs have their names and addresses', () => {
  expect(planner.subgraphs).toEqual([{ name: 'a', url: 'http://a.invalid' }, { name: 'b', url: 'http://b.invalid' }]);
});

test('an operation is planned by its name', () => {
  expect(planner.plan(parse('query A { a } query B { b }'), 'B').node).toMatchObject({ kind: 'Fetch', serviceName: 'b' });
});

test('what is not valid cannot be planned', () => expect(() => planner.plan(parse('{ none }'), undefined)).toThrow('none'));

test('an invalid supergraph has no planner', () => expect(() => createApolloPlanner('type Query { a: Int }')).toThrow());
