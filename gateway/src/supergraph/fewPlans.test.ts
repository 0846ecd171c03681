import { readdirSync, readFileSync } from 'node:fs';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { schemaFile } from '@samverkan/schema';
import { parse } from 'graphql';
import { cannedSubgraph, composed } from '../execution/testing/subgraphs.js';
import { FEW_PLANS } from './servedGateway.js';

/** How many plans are compared for an operation. */
function comparing(supergraphSdl: string, maxEvaluatedPlans?: number): (operation: string) => number {
  const supergraph = Supergraph.build(supergraphSdl);
  const api = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, maxEvaluatedPlans === undefined ? {} : { debug: { maxEvaluatedPlans } });
  return (operation) => {
    planner.buildQueryPlan(operationFromDocument(api, parse(operation)));
    return planner.lastGeneratedPlanStatistics()!.evaluatedPlanCount;
  };
}

/** A graph in which every field of a thing can be had from four subgraphs. */
const fields = Array.from({ length: 8 }, (_none, n) => `f${n}`);
const manyWays = composed([
  cannedSubgraph('root', 'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! }', null),
  ...['a', 'b', 'c', 'd'].map((name) => cannedSubgraph(name, `type Thing @key(fields: "id") { id: ID! ${fields.map((field) => `${field}: Int @shareable`).join(' ')} }`, null)),
]);

test('a client cannot make the planner compare many plans, where Apollo’s would compare thousands', () => {
  const crafted = `{ thing { ${fields.join(' ')} } }`;
  expect(comparing(manyWays)(crafted)).toBeGreaterThan(1_000);
  expect(comparing(manyWays, FEW_PLANS)(crafted)).toBeLessThanOrEqual(FEW_PLANS);
});

test('our operations are planned as Apollo plans them: none has as many plans as that', () => {
  const compared = comparing(readFileSync(schemaFile('supergraphs/skane.graphql'), 'utf8'));
  const operations = ['operations/', 'operations/seeds/'].flatMap((folder) => readdirSync(schemaFile(folder)).filter((file) => file.endsWith('.graphql')).map((file) => readFileSync(schemaFile(folder + file), 'utf8')));
  expect(Math.max(...operations.map(compared))).toBeLessThan(FEW_PLANS);
});
