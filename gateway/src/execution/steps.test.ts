import type { PlanNode } from '@apollo/query-planner';
import { buildSchema, OperationTypeNode } from 'graphql';
import { compileSteps } from './steps.js';

const schema = buildSchema('type Query { a: Int }');
const fetch = { kind: 'Fetch', serviceName: 'a', operation: '{ a }', operationName: undefined, operationKind: OperationTypeNode.QUERY } as const;
const compile = (node: PlanNode) => compileSteps({ kind: 'QueryPlan', node }, schema);

test('an empty plan has no steps', () => expect(compileSteps({ kind: 'QueryPlan' }, schema)).toBeUndefined());

test('a fetch knows its whole path', () => {
  expect(compile({ kind: 'Flatten', path: ['a', '@'], node: { kind: 'Flatten', path: ['b'], node: fetch } })).toMatchObject({ kind: 'Fetch', path: ['a', '@', 'b'] });
});

test('subscriptions are refused', () => {
  expect(() => compileSteps({ kind: 'QueryPlan', node: { kind: 'Subscription', primary: fetch } }, schema)).toThrow('Execution of subscriptions not supported by gateway');
});

test('@defer is refused', () => expect(() => compile({ kind: 'Defer', primary: {}, deferred: [] })).toThrow('@defer support is not available in the gateway'));
