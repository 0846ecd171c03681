import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { compose } from '@samverkan/schema';
import { graphql, parse } from 'graphql';
import { post } from '../testing/godaGrannar.js';
import { readBody } from '../testing/fakeMember.js';
import { readArguments } from './arguments.js';
import { startOrdinaryGateway } from './ordinaryGateway.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const PRODUCTS = `${LINK} type Query { product(id: ID!): Product } type Mutation { rename(id: ID!, name: String!): Product } type Product @key(fields: "id") { id: ID! name: String @shareable }`;
const STOCK = `${LINK} type Query { any: Product } type Product @key(fields: "id") { id: ID! inStock: Int name: String @shareable }`;

const stops: (() => void)[] = [];
afterAll(() => stops.forEach((stop) => stop()));

/** An ordinary subgraph over HTTP. */
async function aSubgraph(name: string, sdl: string, resolvers: Record<string, Record<string, (...args: never[]) => unknown>>) {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await readBody(request)) as { query: string; variables: Record<string, unknown> };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => server.close());
  return { name, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, typeDefs: sdl };
}

test.each(['own', 'stock'] as const)('with the %s executor any supergraph is served: shared types, mutations in order, errors as the subgraphs word them', async (executor) => {
  const names = new Map([['1', 'chair']]);
  const product = (id: string) => (names.has(id) ? { id, name: names.get(id) } : null);
  const subgraphs = [
    await aSubgraph('products', PRODUCTS, { Query: { product: (_: never, { id }: { id: string }) => product(id) }, Mutation: { rename: (_: never, { id, name }: { id: string; name: string }) => (names.set(id, name), product(id)) }, Product: { __resolveReference: ({ id }: { id: string }) => product(id) } }),
    await aSubgraph('stock', STOCK, { Query: { any: () => ({ id: '1', name: names.get('1') }) }, Product: { __resolveReference: (key: object) => key, inStock: ({ id }: { id: string }) => { if (id === '2') throw new Error('nobody has counted'); return 7; } } }),
  ];
  const gateway = await startOrdinaryGateway({ supergraphSdl: compose(subgraphs), executor });
  const ask = async (query: string) => (await post(gateway.url, { query })).json();
  expect(await ask('{ product(id: "1") { name inStock } any { name } none: product(id: "9") { name } }')).toEqual({ data: { product: { name: 'chair', inStock: 7 }, any: { name: 'chair' }, none: null } });
  expect(await ask('mutation { a: rename(id: "1", name: "stool") { name inStock } b: rename(id: "1", name: "table") { name } }')).toEqual({ data: { a: { name: 'stool', inStock: 7 }, b: { name: 'table' } } });
  names.set('2', 'lamp');
  const failed = await ask('{ product(id: "2") { name inStock } }');
  expect(failed).toMatchObject({ data: { product: { name: 'lamp', inStock: null } }, errors: [{ message: 'nobody has counted', path: ['product', 'inStock'] }] });
  expect((await fetch(gateway.url.replace('/graphql', '/healthz'))).status).toBe(200);
  await gateway.stop();
});

test('what the command lacks, or has too much, is told', () => {
  expect(() => readArguments([])).toThrow('supergraph: expected --supergraph <file>');
  expect(() => readArguments(['--supergraph', '/nowhere/at.all'])).toThrow('The supergraph /nowhere/at.all cannot be read.');
  expect(() => readArguments(['--colour', 'blue'])).toThrow('npm run gateway -- --supergraph <file>');
});
