import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createOperationContext } from '../members/operationContext.js';
import type { FetchOptions } from './dataSource.js';
import { HttpSubgraph } from './httpSubgraph.js';

/** A subgraph that answers all it has been asked when it has been asked so many times, or after a while. */
let server: Server;
let asked: string[];
let subgraph: HttpSubgraph;
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk)).on('end', () => {
      asked.push((JSON.parse(body) as { query: string }).query);
      setTimeout(() => response.setHeader('content-type', 'application/json').end('{"data":{"counter":{"value":1}}}'), 100);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  subgraph = new HttpSubgraph({ name: 'counters', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, maxAnswerBytes: 1_000, wordsShown: false });
});
afterEach(async () => {
  await subgraph.close();
  server.close();
});

const ask = (query: string) => subgraph.process({ kind: 'incoming operation', incomingRequestContext: {}, request: { query, variables: {} }, context: createOperationContext(10_000) } as unknown as FetchOptions);

test('equal reads that are under way are sent once, and each has an answer of its own', async () => {
  const [first, second] = await Promise.all([ask('query Q { counter { value } }'), ask('query Q { counter { value } }'), ask('query R { counter { value } }')]);
  expect(asked.toSorted()).toEqual(['query Q { counter { value } }', 'query R { counter { value } }']);
  expect(first).toEqual({ data: { counter: { value: 1 } } });
  expect(second!.data).not.toBe(first!.data);
  await ask('query Q { counter { value } }');
  expect(asked).toHaveLength(3);
});

test('a write is sent for each who asks for it', async () => {
  await Promise.all([ask('mutation M { counter { value } }'), ask('mutation M { counter { value } }')]);
  expect(asked).toHaveLength(2);
});

describe('a write', () => {
  const write = 'mutation M { counter { value } }';

  test('whose answer does not come says that its outcome is unknown', async () => {
    server.removeAllListeners('request').on('request', (_request, response) => void response.socket?.destroy());
    await expect(ask(write)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_OUTCOME_UNKNOWN', subgraph: 'counters' } });
  });

  test('that failed while it was carried out says so too', async () => {
    const body = JSON.stringify({ data: { counter: null }, errors: [{ message: 'hunter2', path: ['counter'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    server.removeAllListeners('request').on('request', (_request, response) => void response.setHeader('content-type', 'application/json').end(body));
    expect(await ask(write)).toMatchObject({ data: { counter: null }, errors: [{ message: expect.not.stringContaining('hunter2'), path: ['counter'], extensions: { code: 'SUBGRAPH_OUTCOME_UNKNOWN' } }] });
  });

  test('that never went out has done nothing', async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    await expect(ask(write)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    server.listen(0);
  });
});
