import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { RemoteGraphQLDataSource } from '@apollo/gateway';
import { parse, type OperationDefinitionNode } from 'graphql';
import { createApolloPlanner } from './apolloPlanner.js';
import type { RequestContext } from './apolloServer.js';
import { ExecutorGateway, type ExecutorGatewayOptions } from './executorGateway.js';
import { ourGateway, started } from './testing/gateways.js';
import { cannedSubgraph, composed, type Asked, type TestSubgraph } from './testing/subgraphs.js';

const aSubgraph = (sdl: string, answer: unknown = { data: {} }) => cannedSubgraph('a', sdl, answer);

const over = (subgraph: TestSubgraph, options: Partial<ExecutorGatewayOptions> = {}) => new ExecutorGateway({ supergraphSdl: composed([subgraph]), dataSourceOf: () => subgraph.dataSource, ...options });

/** A request as Apollo Server gives it to the executor, validated with the schema that is served at the time. */
function aRequest(gateway: ExecutorGateway, text: string): { validated: () => RequestContext } {
  let schema: unknown;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  const document = parse(text);
  return { validated: () => ({ schema, document, operation: document.definitions[0] as OperationDefinitionNode, source: text, queryHash: text, request: { query: text }, context: {} }) as unknown as RequestContext };
}

describe('a request', () => {
  test('is asked of the data sources with the client’s context, and answered', async () => {
    let asked: Asked | undefined;
    const gateway = await ourGateway([aSubgraph('type Query { n(of: Int): Int }', (each: Asked) => ((asked = each), { data: { n: 7 } }))]);
    expect(await gateway('query Of($of: Int) { n(of: $of) }', { variables: { of: 3 }, context: { viewer: 'me' } })).toEqual({ data: { n: 7 } });
    expect(asked).toEqual({ query: 'query Of__a__0($of:Int){n(of:$of)}', variables: { of: 3 }, context: { viewer: 'me' } });
  });

  test('with a wrong variable is refused, and nobody is asked', async () => {
    const gateway = await ourGateway([aSubgraph('type Query { n(of: Int): Int }', () => expect('this').toBe('not asked'))]);
    const { data, errors } = await gateway('query ($of: Int) { n(of: $of) }', { variables: { of: 'three' } });
    expect([data, errors!.map(({ extensions, locations }) => [extensions!['code'], locations])]).toEqual([undefined, [['BAD_USER_INPUT', [{ line: 1, column: 8 }]]]]);
  });

  test('with a hundred wrong variables is refused with fifty', async () => {
    const gateway = await ourGateway([aSubgraph('type Query { n(of: [Int]): Int }')]);
    const { errors } = await gateway('query ($of: [Int]) { n(of: $of) }', { variables: { of: Array.from({ length: 100 }, () => 'x') } });
    expect(errors).toHaveLength(51);
  });

  test('of mutations is done in the order written, one after the other', async () => {
    const asked: string[] = [];
    const writing = (name: string, field: string) =>
      cannedSubgraph(name, `type Query { ${field}: Int } type Mutation { ${field}1: Int ${field}2: Int }`, async ({ query }: Asked) => {
        await new Promise((resolve) => setImmediate(resolve));
        asked.push(query);
        return { data: {} };
      });
    const gateway = await ourGateway([writing('a', 'a'), writing('b', 'b')]);
    await gateway('mutation { a1 b1 a2 }');
    expect(asked).toEqual(['mutation{a1}', 'mutation{b1}', 'mutation{a2}']);
  });

  test('works with the data sources of @apollo/gateway', async () => {
    const http = createServer((request, response) => request.resume().on('end', () => response.setHeader('content-type', 'application/json').end('{"data":{"n":7}}'))).listen(0, '127.0.0.1');
    await once(http, 'listening');
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/`;
    const gateway = await started(over(aSubgraph('type Query { n: Int }'), { dataSourceOf: () => new RemoteGraphQLDataSource({ url }) }));
    expect(await gateway('{ n }')).toEqual({ data: { n: 7 } });
    http.closeAllConnections();
    http.close();
  });

  test('can be observed at each fetch', async () => {
    const seen: unknown[] = [];
    const gateway = await ourGateway([aSubgraph('type Query { n: Int }', { data: { n: 7 } })], {
      aroundFetch: async ({ serviceName, path }, send, context) => {
        const answer = await send();
        seen.push({ serviceName, path, answer, context });
        return answer;
      },
    });
    await gateway('{ n }', { context: { viewer: 'me' } });
    expect(seen).toEqual([{ serviceName: 'a', path: [], answer: { data: { n: 7 } }, context: { viewer: 'me' } }]);
  });

  test('can be planned by another planner', async () => {
    const gateway = await ourGateway([aSubgraph('type Query { n: Int }', ({ query }: Asked) => ({ data: { n: query.length } }))], {
      createPlanner: (sdl) => ({ ...createApolloPlanner(sdl), plan: () => ({ kind: 'QueryPlan', node: { kind: 'Fetch', serviceName: 'a', operation: 'planned', operationName: undefined, operationKind: 'query' as never } }) }),
    });
    expect(await gateway('{ n }')).toEqual({ data: { n: 'planned'.length } });
  });
});

describe('a supergraph', () => {
  const before = aSubgraph('type Query { n: Int old: Int }', { data: { n: 1, old: 1 } });
  const after = aSubgraph('type Query { n: Int new: Int }', { data: { n: 1, new: 2 } });

  test('that is invalid does not start', async () => {
    await expect(over(before, { supergraphSdl: 'type Query { n: Int }' }).load()).rejects.toThrow();
  });

  test('is replaced for all operations that begin after it', async () => {
    const gateway = over(before);
    const ask = await started(gateway);
    expect((await ask('{ new }')).errors![0]!.extensions!['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    await gateway.update(composed([after]));
    expect([await ask('{ old }'), await ask('{ n }')]).toMatchObject([{ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }, { data: { n: 1 } }]);
  });

  test('that is invalid is refused with the reason, and the old one stays', async () => {
    const gateway = over(before);
    const ask = await started(gateway);
    await expect(gateway.update('type Query { n: Int }')).rejects.toThrow(/core|link|supergraph/i);
    expect(await ask('{ old }')).toEqual({ data: { old: 1 } });
    await gateway.update(composed([after]));
    expect((await ask('{ old }')).errors).toHaveLength(1);
  });

  test('answers to the end the operations that were validated by it', async () => {
    const gateway = over(before);
    const request = aRequest(gateway, '{ old }');
    const { executor } = await gateway.load();
    const underWay = request.validated();
    await gateway.update(composed([after]));
    expect(await executor(underWay)).toEqual({ data: { old: 1 } });
    await expect(executor(request.validated())).rejects.toThrow(/old/);
  });

  test('has the operations asked most planned before it is served', async () => {
    const planned: string[] = [];
    const createPlanner: ExecutorGatewayOptions['createPlanner'] = (sdl) => {
      const planner = createApolloPlanner(sdl);
      return { ...planner, plan: (document, name) => (planned.push(name!), planner.plan(document, name)) };
    };
    const gateway = over(before, { createPlanner, hotOperations: 2 });
    const ask = await started(gateway);
    for (const name of ['Cold', 'Hot', 'Hot', 'Gone', 'Gone', 'Gone']) await ask(`query ${name} { ${name === 'Gone' ? 'old' : 'n'} }`);
    expect(planned.splice(0)).toEqual(['Cold', 'Hot', 'Gone']);
    gateway.onSchemaLoadOrUpdate(() => planned.push('served'));
    await gateway.update(composed([after]));
    expect(planned.splice(0)).toEqual(['Gone', 'Hot', 'served']);
    await ask('query Hot { n }');
    expect(planned).toEqual([]);
  });

  test('keeps the data sources of the subgraphs that stay where they are', async () => {
    const asked: string[] = [];
    const dataSourceOf = (name: string, url: string) => (asked.push(`${name} ${url}`), before.dataSource);
    const gateway = over(before, { dataSourceOf });
    await gateway.load();
    const sdl = composed([after, cannedSubgraph('b', 'type Query { b: Int }', null)]);
    await gateway.update(sdl);
    await gateway.update(sdl.replace('http://a.invalid', 'http://moved.invalid'));
    expect(asked).toEqual(['a http://a.invalid', 'b http://b.invalid', 'a http://moved.invalid']);
  });

  test('is not replaced by itself, nor after the end', async () => {
    const gateway = over(before);
    await gateway.load();
    let served = 0;
    gateway.onSchemaLoadOrUpdate(() => served++);
    await gateway.update(composed([before]));
    await gateway.stop();
    await gateway.update(composed([after]));
    expect(served).toBe(0);
  });

  test('that comes while another is on its way is the one that is served in the end', async () => {
    const gateway = over(before);
    const ask = await started(gateway);
    await Promise.all([gateway.update(composed([after])), gateway.update(composed([before]))]);
    expect(await ask('{ old }')).toEqual({ data: { old: 1 } });
  });

  test('listeners that have unsubscribed are not told', async () => {
    const gateway = over(before);
    let told = 0;
    gateway.onSchemaLoadOrUpdate(() => told++)();
    await gateway.load();
    expect(told).toBe(0);
  });
});
