import { readdirSync, readFileSync } from 'node:fs';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { LIMITS } from '@samverkan/common';
import { schemaFile } from '@samverkan/schema';
import { getNamedType, isLeafType, isObjectType, isRequiredArgument, parse, type GraphQLObjectType } from 'graphql';
import { readSupergraph } from '../execution/readSupergraph.js';
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

/** Fields of a type and of what they lead to, as many as an operation may select. */
function widest(type: GraphQLObjectType, depth: number, left: { selections: number }): string {
  const written = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    const named = getNamedType(of);
    const leadsOn = isObjectType(named) && depth > 0;
    if (left.selections <= 0 || args.some(isRequiredArgument) || !(leadsOn || isLeafType(named))) return [];
    left.selections--;
    return leadsOn ? `${name} ${widest(named, depth - 1, left)}` : name;
  });
  return `{ ${written.join(' ') || '__typename'} }`;
}

const ours = readFileSync(schemaFile('supergraph.graphql'), 'utf8');

test('our operations are planned as Apollo plans them: none has as many plans as that', () => {
  const compared = comparing(ours);
  const operations = ['operations/', 'operations/seeds/'].flatMap((folder) => readdirSync(schemaFile(folder)).filter((file) => file.endsWith('.graphql')).map((file) => readFileSync(schemaFile(folder + file), 'utf8')));
  expect(Math.max(...operations.map(compared))).toBeLessThan(FEW_PLANS);
});

test('nor has an operation as large as it may be: how long it is planned grows with what it selects, and with nothing else', () => {
  const { apiSchema } = readSupergraph(ours);
  const compared = comparing(ours);
  for (const depth of [3, 6, LIMITS.depth.gateway - 1]) expect(compared(widest(apiSchema.getQueryType()!, depth, { selections: LIMITS.selections.gateway }))).toBeLessThan(FEW_PLANS);
});
