import type { Manifest } from '@samverkan/schema';
import { pino } from 'pino';
import { startGateway, type Gateway, type GatewayOptions } from './gateway.js';
import { startTracing } from './observability/startTracing.js';
import { startFakeCollector } from './observability/testing/fakeCollector.js';
import { linesOf } from './observability/testing/scrape.js';
import { startFakeMember, type Behaviour, type FakeMember } from './testing/fakeMember.js';
import { DEADLINES, givingMoreTime } from './testing/givingMoreTime.js';

const NAMES = 'query Names { federation { members { organisation { id name } } } }';

/** Answers that every organisation is called so, and tells no schema. */
const named: Behaviour = ({ query, variables }) => (query.includes('_service') ? { errors: [{ message: 'no' }] } : { data: { _entities: variables.representations.map(({ id }) => ({ id, name: `${id} kommun` })) } });

const stops: (() => Promise<void>)[] = [];
/** The headers that each member has received with questions of operations. */
let received: { member: string; headers: NodeJS.Dict<string | string[]> }[] = [];
const lines: string[] = [];
const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });

let members: Record<string, FakeMember>;

beforeEach(async () => {
  received = [];
  lines.length = 0;
  members = { hylte: await aMember('hylte'), laholm: await aMember('laholm') };
});
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

async function aMember(member: string): Promise<FakeMember> {
  const started = await startFakeMember((asked, response) => {
    if (!asked.query.includes('_service')) received.push({ member, headers: response.req.headers });
    return named(asked, response);
  });
  stops.push(started.stop);
  return started;
}

const aManifest = (ids: string[]): Manifest => ({ id: 'test', name: 'Test', kind: 'MAPPING_GROUP', members: ids.map((id) => ({ id, url: members[id]!.url, role: 'MEMBER' })), extras: [] });

async function aGateway(options: Partial<GatewayOptions> = {}): Promise<Gateway> {
  const gateway = await startGateway({ manifest: aManifest(['hylte', 'laholm']), portal: false, deadline: 60_000, log, ...options });
  stops.push(() => gateway.stop());
  return gateway;
}

const ask = (gateway: Gateway, query: string, headers: Record<string, string> = {}) => fetch(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });

const metricsOf = async (gateway: Gateway) => (await fetch(gateway.url.replace('/graphql', '/metrics'))).text();

const operationLines = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === 'operation');

describe.each(['own', 'stock'] as const)('with the %s executor', (executor) => {
  test('a request’s id is in its answer, in the log, and in what the members receive', async () => {
    const gateway = await aGateway({ executor });
    const response = await ask(gateway, NAMES, { 'x-request-id': 'from-the-dashboard' });
    expect(response.headers.get('x-request-id')).toBe('from-the-dashboard');
    expect(operationLines()).toMatchObject([{ requestId: 'from-the-dashboard', operation: 'Names', outcome: 'OK' }]);
    expect(new Map(received.map(({ member, headers }) => [member, headers['x-request-id']]))).toEqual(new Map([['hylte', 'from-the-dashboard'], ['laholm', 'from-the-dashboard']]));
  });

  test('a trace leads from the client’s request through the plan’s fetches to each member', async () => {
    const collector = await startFakeCollector();
    const stopTracing = await startTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    const gateway = await aGateway({ executor });
    await ask(gateway, NAMES, { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' });
    await stopTracing();
    await collector.stop();

    const { spans } = collector;
    expect(spans.map(({ name }) => name).toSorted()).toEqual(['Names', 'fetch member', 'fetch overview', 'member hylte', 'member laholm']);
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set(['0af7651916cd43dd8448eb211c80319c']));
    const find = (name: string) => spans.find((span) => span.name === name)!;
    expect(find('Names').parentSpanId).toBe('b7ad6b7169203331');
    expect(find('fetch member').parentSpanId).toBe(find('Names').spanId);
    for (const { member, headers } of received) {
      const call = find(`member ${member}`);
      expect(call.parentSpanId).toBe(find('fetch member').spanId);
      expect(headers['traceparent']).toBe(`00-${call.traceId}-${call.spanId}-01`);
    }
  });
});

test('a member that fails is seen in the metrics and in the log, and the others as they are', () => givingMoreTime([500, ...DEADLINES], async (deadline) => {
  lines.length = 0;
  const gateway = await aGateway({ deadline });
  members['hylte']!.behave(() => undefined);
  await ask(gateway, NAMES);
  expect(operationLines()).toMatchObject([{ outcome: 'PARTIAL', codes: ['MEMBER_TIMEOUT'], members: [{ member: 'hylte', status: 'TIMEOUT', code: 'MEMBER_TIMEOUT' }] }]);
  const text = await metricsOf(gateway);
  expect(linesOf(text, 'samverkan_member_requests_total')).toEqual(
    expect.arrayContaining(['samverkan_member_requests_total{member="hylte",status="TIMEOUT"} 1', 'samverkan_member_requests_total{member="laholm",status="OK"} 1']),
  );
  expect(linesOf(text, 'samverkan_member_errors_total')).toEqual(['samverkan_member_errors_total{member="hylte",code="MEMBER_TIMEOUT"} 1']);
  expect(linesOf(text, 'samverkan_member_duration_seconds_count')).toEqual(expect.arrayContaining(['samverkan_member_duration_seconds_count{member="hylte"} 1', 'samverkan_member_duration_seconds_count{member="laholm"} 1']));
  expect(linesOf(text, 'samverkan_operations_total')).toContain('samverkan_operations_total{outcome="PARTIAL"} 1');
}));

test('a member that is left alone for having failed is seen as such: it is not sent anything', async () => {
  const gateway = await aGateway({ members: { breaker: { failures: 1, pause: 60_000 }, retryPause: 1 }, watch: { every: 600_000, everyWhenSilent: 600_000 } });
  members['hylte']!.behave((_asked, response) => void response.writeHead(503).end());
  await ask(gateway, NAMES);
  await ask(gateway, NAMES);
  const text = await metricsOf(gateway);
  expect(linesOf(text, 'samverkan_member_breaker_state')).toEqual(['samverkan_member_breaker_state{member="hylte"} 1', 'samverkan_member_breaker_state{member="laholm"} 0']);
  expect(linesOf(text, 'samverkan_member_errors_total')).toEqual(['samverkan_member_errors_total{member="hylte",code="MEMBER_UNAVAILABLE"} 2']);
  expect(linesOf(text, 'samverkan_member_duration_seconds_count')).toContain('samverkan_member_duration_seconds_count{member="hylte"} 1');
});

test('an id that is no member’s makes no series, and one that has left has none', async () => {
  const gateway = await aGateway();
  await ask(gateway, NAMES);
  await ask(gateway, '{ agreement(id: "atlantis:agreement:1") { title } organisation(id: "atlantis") { name } }');
  expect(await metricsOf(gateway)).not.toMatch(/atlantis/);
  await gateway.apply(aManifest(['laholm']));
  const text = await metricsOf(gateway);
  expect(text).not.toMatch(/hylte/);
  expect(linesOf(text, 'samverkan_supergraph_swaps_total')).toContain('samverkan_supergraph_swaps_total{result="TAKEN"} 1');
});

test('an equal question that is under way for another operation counts for both, and is sent and timed once', () => givingMoreTime([100, 1_000, 10_000], async (underWay) => {
  const gateway = await aGateway();
  members['hylte']!.behave((asked, response) => void setTimeout(() => response.setHeader('content-type', 'application/json').end(JSON.stringify(named(asked, response))), underWay));
  await Promise.all([ask(gateway, NAMES), ask(gateway, NAMES)]);
  const text = await metricsOf(gateway);
  expect(linesOf(text, 'samverkan_member_requests_total')).toContain('samverkan_member_requests_total{member="hylte",status="OK"} 2');
  expect(linesOf(text, 'samverkan_member_duration_seconds_count')).toContain('samverkan_member_duration_seconds_count{member="hylte"} 1');
}));
