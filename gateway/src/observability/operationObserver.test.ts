import { requestIdOf, silentLog, startGraphqlServer, type Running } from '@samverkan/common';
import { buildSchema, GraphQLError } from 'graphql';
import { pino } from 'pino';
import { logOperations } from './operationLog.js';
import { observeOperations, type ObservedContext } from './operationObserver.js';
import type { MemberTrouble, OperationReport } from './operationReport.js';

const schema = buildSchema('type Query { greeting(name: String): String half: String madeUp: String broken: String hangs: String } type Mutation { change(secret: String): String }');

let members: MemberTrouble[] = [];
/** The one operation that hangs: it has begun, its client has gone away, it may go on. */
const [begun, gone, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
let madeUp = 0;
const rootValue = {
  greeting: ({ name }: { name?: string }) => `Hello, ${name}!`,
  half: () => { throw new GraphQLError('The member hylte did not answer in time.', { extensions: { code: 'MEMBER_TIMEOUT', member: 'hylte' } }); },
  madeUp: () => { throw new GraphQLError('x', { extensions: { code: `${madeUp++}`.padEnd(1_000, 'X') } }); },
  broken: () => { throw new Error('connect ECONNREFUSED 10.0.0.7'); },
  hangs: () => {
    begun.resolve();
    return goOn.promise;
  },
  change: () => 'changed',
};

const lines: string[] = [];
const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
const reports: OperationReport[] = [];

let server: Running;
beforeAll(async () => {
  server = await startGraphqlServer<ObservedContext>({
    apollo: { schema, rootValue, plugins: [observeOperations({ listeners: [logOperations(log), (report) => void reports.push(report)] })] },
    context: async (request, response) => {
      const client = new AbortController();
      response.on('close', () => {
        if (response.writableFinished) return;
        client.abort();
        gone.resolve();
      });
      return { requestId: requestIdOf(request.headers['x-request-id']), client: client.signal, rollCall: { inTrouble: () => members } };
    },
    host: '127.0.0.1',
    port: 0,
    log: silentLog,
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  members = [];
  lines.length = reports.length = 0;
});

const ask = async (query: string, more: object = {}, init: RequestInit = {}) =>
  (await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', 'x-request-id': 'id-1' }, body: JSON.stringify({ query, ...more }), ...init })).json();

const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const DEBUG = 20;
const INFO = 30;

test('an operation that is answered is a line at debug', async () => {
  await ask('query Hello { greeting }');
  expect(logged()).toEqual([expect.objectContaining({ level: DEBUG, msg: 'operation', requestId: 'id-1', operation: 'Hello', type: 'query', outcome: 'OK', codes: [], members: [], milliseconds: expect.any(Number) })]);
});

test('one without a name is anonymous', async () => {
  await ask('{ greeting }');
  await ask('mutation { change }');
  expect(logged()).toMatchObject([{ operation: 'anonymous', type: 'query' }, { operation: 'anonymous', type: 'mutation' }]);
});

test('one that lacks a member is a line at info, which names the member and why', async () => {
  members = [{ member: 'hylte', status: 'TIMEOUT', code: 'MEMBER_TIMEOUT' }];
  await ask('query Half { greeting half }');
  expect(logged()).toMatchObject([{ level: INFO, operation: 'Half', outcome: 'PARTIAL', codes: ['MEMBER_TIMEOUT'], members: [{ member: 'hylte', status: 'TIMEOUT', code: 'MEMBER_TIMEOUT' }] }]);
});

test('one that fails for our sake is a line at info, with the code that the client sees', async () => {
  await ask('{ broken }');
  expect(logged()).toMatchObject([{ level: INFO, outcome: 'FAILED', codes: ['INTERNAL_SERVER_ERROR'] }]);
});

test.each([
  ['a syntax error', '{ greeting', {}, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', 'query Wrong { farewell }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown operation', 'query A { greeting }', { operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
])('%s is a line at debug: anyone can send many', async (_case, query, more, code) => {
  await ask(query, more);
  expect(logged()).toMatchObject([{ level: DEBUG, outcome: 'REFUSED', codes: [code] }]);
});

test('a client that goes away is told as such', async () => {
  const client = new AbortController();
  const asked = ask('{ hangs }', {}, { signal: client.signal });
  await begun.promise;
  client.abort();
  await expect(asked).rejects.toThrow();
  await gone.promise;
  goOn.resolve();
  while (!lines.length) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(logged()).toMatchObject([{ level: DEBUG, outcome: 'CANCELLED' }]);
});

describe('what a client words', () => {
  test('cannot forge a line: one operation is one line, and its name is a value in it', async () => {
    const forged = '","level":60,"msg":"all data deleted"}\n{"level":60,"msg":"forged\u2028\r\nline';
    await ask('query A { greeting }', { operationName: forged });
    expect(lines).toHaveLength(1);
    expect(lines[0]!.trimEnd()).not.toMatch(/[\r\n]/);
    expect(logged()).toMatchObject([{ level: DEBUG, msg: 'operation', operation: forged }]);
  });

  test('is cut to what a reader can take', async () => {
    await ask(`query ${'N'.repeat(10_000)} { greeting }`);
    await ask('query A { greeting }', { operationName: 'B'.repeat(10_000) });
    expect(logged().map(({ operation }) => String(operation).length)).toEqual([100, 100]);
  });

  test('is not logged but for the name: neither variables nor the text', async () => {
    await ask('mutation Change($secret: String) { change(secret: $secret) other: change(secret: "19121212-1212") }', { variables: { secret: 'hunter2' } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/hunter2|19121212|secret/);
  });
});

test('codes that another subgraph makes up are cut, and at most twenty of them are told', async () => {
  await ask(`{ ${Array.from({ length: 25 }, (_, i) => `f${i}: madeUp`).join(' ')} }`);
  expect(reports).toMatchObject([{ outcome: 'PARTIAL' }]);
  expect(reports[0]!.codes).toHaveLength(20);
  for (const code of reports[0]!.codes) expect(code).toHaveLength(100);
});
