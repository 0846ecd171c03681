import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { trace as openTelemetry } from '@opentelemetry/api';
import { readEnvironment, startGraphqlServer } from '@samverkan/common';
import { buildSchema, GraphQLError } from 'graphql';
import { pino } from 'pino';
import { echo, startFakeMember, type FakeMember } from '../testing/fakeMember.js';
import type { DataSource, FetchOptions } from '../supergraph/dataSource.js';
import { MemberCall } from './memberCall.js';
import { NO_OBSERVER } from './memberObserver.js';
import { observeOperations, type ObservedContext } from './operationObserver.js';
import { startTracing, TRACING_SETTINGS, type TracingEnvironment } from './startTracing.js';
import { startFakeCollector, type ToldSpan } from './testing/fakeCollector.js';
import { TracedDataSource } from './tracedDataSource.js';

let member: FakeMember;
/** The headers that the member has received. */
let received: NodeJS.Dict<string | string[]>[];

beforeAll(async () => {
  member = await startFakeMember((asked, response) => {
    received.push(response.req.headers);
    return echo(asked, response);
  });
});
afterAll(() => member.stop());
beforeEach(() => void (received = []));

/** A gateway in small: each field is one fetch of a plan, which asks one member. */
const members: DataSource = {
  async process(options) {
    const call = new MemberCall('hylte', options.context as ObservedContext, NO_OBSERVER);
    call.way = 'SENT';
    const { variables, query } = options.request;
    await fetch(member.url, { method: 'POST', headers: call.headers, body: JSON.stringify({ query, variables }) });
    const failure = variables?.['fails'] ? { status: 'TIMEOUT', code: 'MEMBER_TIMEOUT' } : undefined;
    call.end(failure ?? { status: 'OK' });
    return failure ? { data: null, errors: [new GraphQLError('The member hylte did not answer in time.', { extensions: { code: failure.code } })] } : { data: {} };
  },
};
const subgraph = new TracedDataSource('member', members);

async function title(variables: { id: string; fails?: boolean }, context: ObservedContext): Promise<string> {
  const request = { query: '', variables: { ...variables, representations: [] } };
  const { errors } = await subgraph.process({ kind: 'incoming operation', request, context } as unknown as FetchOptions);
  if (errors) throw errors[0]!;
  return 'a title';
}

const nobodyAsked = { inTrouble: () => [] };

const startServer = () =>
  startGraphqlServer<ObservedContext>({
    apollo: { schema: buildSchema('type Query { title(id: ID, fails: Boolean): String }'), rootValue: { title }, plugins: [observeOperations({ listeners: [] })] },
    context: async () => ({ requestId: 'id-1', client: new AbortController().signal, rollCall: nobodyAsked }),
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
  });

interface Sent {
  headers?: Record<string, string>;
  variables?: object;
  environment?: TracingEnvironment;
}

/** What a collector is told of one operation: the spans, and all of it as text. */
async function toldOf(query: string, { headers = {}, variables = {}, environment = {} }: Sent = {}): Promise<{ spans: ToldSpan[]; text: string }> {
  const collector = await startFakeCollector();
  const stopTracing = await startTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, ...environment });
  const server = await startServer();
  try {
    await ask(server.url, query, variables, headers);
  } finally {
    await server.stop();
    await stopTracing();
    await collector.stop();
  }
  return { spans: collector.spans, text: collector.bodies.join('\n') };
}

const spansOf = async (query: string, sent?: Sent) => (await toldOf(query, sent)).spans;

async function ask(url: string, query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
  return response.json();
}

const named = (spans: ToldSpan[], name: string) => spans.find((span) => span.name === name)!;
const SERVER = 2;
const INTERNAL = 1;
const CLIENT = 3;

describe('where a collector is set', () => {
  test('an operation is told with its fetches, and each of these with the members that it asked', async () => {
    const spans = await spansOf('query Titles { one: title(id: "1") other: title(id: "2") }');
    expect(spans.map(({ name }) => name).toSorted()).toEqual(['Titles', 'fetch member', 'fetch member', 'member hylte', 'member hylte']);
    const operation = named(spans, 'Titles');
    expect(operation).toMatchObject({ kind: SERVER, service: 'samverkan-gateway', failed: false, attributes: { 'graphql.operation.name': 'Titles', 'graphql.operation.type': 'query', 'samverkan.outcome': 'OK' } });
    expect(operation.parentSpanId).toBeUndefined();
    const fetches = spans.filter(({ name }) => name === 'fetch member');
    expect(fetches).toHaveLength(2);
    for (const fetch of fetches) expect(fetch).toMatchObject({ kind: INTERNAL, parentSpanId: operation.spanId, attributes: { 'samverkan.subgraph': 'member' } });
    const calls = spans.filter(({ name }) => name === 'member hylte');
    expect(calls).toHaveLength(2);
    for (const call of calls) expect(call).toMatchObject({ kind: CLIENT, attributes: { 'samverkan.member': 'hylte', 'samverkan.status': 'OK', 'samverkan.way': 'SENT' } });
    expect(new Set(calls.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set(fetches.map(({ spanId }) => spanId)));
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  });

  test('the member is sent the span that asks it, and the request’s id', async () => {
    const spans = await spansOf('{ title }');
    const { traceId, spanId } = named(spans, 'member hylte');
    expect(received).toMatchObject([{ traceparent: `00-${traceId}-${spanId}-01`, 'x-request-id': 'id-1' }]);
  });

  test('a trace that the client has begun is gone on with', async () => {
    const spans = await spansOf('{ title }', { headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' } });
    expect(named(spans, 'anonymous')).toMatchObject({ traceId: '0af7651916cd43dd8448eb211c80319c', parentSpanId: 'b7ad6b7169203331' });
    expect(received[0]!['traceparent']).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
  });

  test('a traceparent that is none begins a trace of our own', async () => {
    const spans = await spansOf('{ title }', { headers: { traceparent: '00-zz-b7ad6b7169203331-01, 00' } });
    expect(named(spans, 'anonymous').parentSpanId).toBeUndefined();
  });

  test('a member that fails is marked, with its status and code, and so is the fetch; the operation is answered in part', async () => {
    const spans = await spansOf('{ title(fails: true) }');
    expect(named(spans, 'member hylte')).toMatchObject({ failed: true, attributes: { 'samverkan.status': 'TIMEOUT', 'error.type': 'MEMBER_TIMEOUT' } });
    expect(named(spans, 'fetch member')).toMatchObject({ failed: true, attributes: { 'error.type': 'MEMBER_TIMEOUT' } });
    expect(named(spans, 'anonymous')).toMatchObject({ failed: false, attributes: { 'samverkan.outcome': 'PARTIAL' } });
  });

  test('an operation that is refused is told too', async () => {
    expect(await spansOf('query Wrong { farewell }')).toMatchObject([{ name: 'anonymous', attributes: { 'samverkan.outcome': 'REFUSED' } }]);
  });

  test('neither variables nor the text of an operation are told', async () => {
    const { text } = await toldOf('query Titles($secret: ID) { title(id: $secret) other: title(id: "19121212-1212") }', { variables: { secret: 'hunter2' } });
    expect(text).toMatch(/Titles/);
    expect(text).not.toMatch(/hunter2|19121212|secret/);
  });

  test('a long name is cut', async () => {
    const [longest] = (await spansOf(`query ${'N'.repeat(5_000)} { title }`)).map(({ name }) => name.length).toSorted((a, b) => b - a);
    expect(longest).toBe(100);
  });

  test('the service is called as the settings say', async () => {
    expect(named(await spansOf('{ title }', { environment: { OTEL_SERVICE_NAME: 'goda-grannar' } }), 'anonymous').service).toBe('goda-grannar');
  });
});

describe('which share is told', () => {
  const sampled = { traceparent: '00-ffffffffffffffffffffffffffffffff-b7ad6b7169203331-01' };

  test('is decided here: a client cannot have all of its own told, but its trace still reaches the members', async () => {
    expect(await spansOf('{ title }', { headers: sampled, environment: { OTEL_TRACES_SAMPLER_ARG: 0 } })).toHaveLength(0);
    expect(received[0]!['traceparent']).toMatch(/^00-f{32}-[0-9a-f]{16}-00$/);
  });

  test('a client that does not want to be told of is not', async () => {
    expect(await spansOf('{ title }', { headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00' } })).toHaveLength(0);
  });

  test('only clients’ requests begin a trace: what @apollo/gateway tells of itself would be traces of one span each', async () => {
    const collector = await startFakeCollector();
    const stopTracing = await startTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    openTelemetry.getTracer('apollo/gateway-js').startActiveSpan('gateway.request', (span) => span.end());
    await stopTracing();
    await collector.stop();
    expect(collector.spans).toEqual([]);
  });
});

describe('where no collector is set', () => {
  test('nothing is traced, and members are sent the request’s id only', async () => {
    const stopTracing = await startTracing({});
    const server = await startServer();
    expect(await ask(server.url, '{ title }')).toEqual({ data: { title: 'a title' } });
    await server.stop();
    await stopTracing();
    expect(received).toMatchObject([{ 'x-request-id': 'id-1' }]);
    expect(received[0]).not.toHaveProperty('traceparent');
  });
});

describe('a collector that does not take the traces costs traces and nothing else, and the log says so:', () => {
  let collector: Server;
  afterEach(() => {
    collector.closeAllConnections();
    collector.close();
  });

  test.each<[string, RequestListener | undefined]>([
    ['it is out of reach', undefined],
    ['it hangs', () => {}],
    ['it refuses', (_request, response) => response.writeHead(400).end('no')],
    ['it is overburdened', (_request, response) => response.writeHead(503, { 'retry-after': '3600' }).end()],
  ])('%s', async (_case, listener) => {
    collector = createServer(listener).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    if (!listener) collector.close();
    const lines: string[] = [];
    const stopTracing = await startTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, pino({}, { write: (line: string) => void lines.push(line) }));
    const server = await startServer();

    expect(await ask(server.url, '{ title }')).toEqual({ data: { title: 'a title' } });
    await server.stop();
    await stopTracing(); // ends, though the exporter by itself would wait for half a minute
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([{ level: 40, msg: 'traces are lost' }]);
  });
});

describe('the settings', () => {
  test('have a service’s name, and all operations are traced, unless they say otherwise', () => {
    expect(readEnvironment(TRACING_SETTINGS, {})).toEqual({ OTEL_SERVICE_NAME: 'samverkan-gateway', OTEL_TRACES_SAMPLER_ARG: 1 });
    expect(readEnvironment(TRACING_SETTINGS, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_TRACES_SAMPLER_ARG: '0.1' })).toMatchObject({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_TRACES_SAMPLER_ARG: 0.1 });
  });

  test('that do not fit are told, all of them', () => {
    expect(() => readEnvironment(TRACING_SETTINGS, { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318', OTEL_TRACES_SAMPLER_ARG: '2' })).toThrow(/OTEL_EXPORTER_OTLP_ENDPOINT: expected the address of an OTLP\/HTTP collector.*\n.*OTEL_TRACES_SAMPLER_ARG: /);
  });
});
