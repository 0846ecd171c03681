import { silentLog, startGraphqlServer, type Running } from '@samverkan/common';
import { buildSchema } from 'graphql';
import { createMetrics, type Metrics } from './metrics.js';
import { OUTCOMES } from './operationReport.js';
import { serveMetrics } from './serveMetrics.js';
import { linesOf, scrape } from './testing/scrape.js';

const ofNobody = { members: () => [], isMember: () => false, ofProcess: false };

const ended = { requestId: undefined, name: 'Named', type: 'query', codes: [], members: [], milliseconds: 30, traceId: undefined } as const;

let metrics: Metrics;
let server: Running;
beforeAll(async () => {
  metrics = createMetrics(ofNobody);
  server = await startGraphqlServer({ apollo: { schema: buildSchema('type Query { a: Int }') }, context: async () => ({}), host: '127.0.0.1', port: 0, log: silentLog, routes: (app) => serveMetrics(app, metrics.registry) });
});
afterAll(() => server.stop());

test('/metrics is what Prometheus reads', async () => {
  metrics.operationEnded({ ...ended, outcome: 'PARTIAL' });
  const response = await fetch(new URL('/metrics', server.url));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const text = await response.text();
  expect(linesOf(text, 'samverkan_operations_total')).toContain('samverkan_operations_total{outcome="PARTIAL"} 1');
  expect(linesOf(text, 'samverkan_operation_duration_seconds_sum')).toEqual(['samverkan_operation_duration_seconds_sum 0.03']);
  for (const line of text.split('\n')) expect(line).toMatch(/^$|^# (HELP|TYPE) samverkan_\w+ .+|^samverkan_\w+(\{[^{}]*\})? [0-9.e+-]+$/);
});

test('an operation makes the same series whatever its name is', async () => {
  const { registry, operationEnded } = createMetrics(ofNobody);
  const before = (await registry.metrics()).split('\n').length;
  for (let i = 0; i < 100; i++) operationEnded({ ...ended, name: `made up ${i}`, outcome: OUTCOMES[i % OUTCOMES.length]! });
  expect((await registry.metrics()).split('\n')).toHaveLength(before);
});

test('every outcome is there from the beginning, so that its first occurrence is seen as a rise', async () => {
  const { registry } = createMetrics(ofNobody);
  expect(await scrape(registry, 'samverkan_operations_total')).toEqual(OUTCOMES.map((outcome) => `samverkan_operations_total{outcome="${outcome}"} 0`));
});

test('swaps of the supergraph are counted, and since when the one in force is', async () => {
  const { registry, supergraphSwapped } = createMetrics(ofNobody);
  const since = async () => Number((await scrape(registry, 'samverkan_supergraph_in_force_since_timestamp_seconds'))[0]!.split(' ')[1]);
  const start = await since();
  supergraphSwapped('REFUSED');
  expect(await since()).toBe(start);
  await new Promise((resolve) => setTimeout(resolve, 5));
  supergraphSwapped('TAKEN');
  expect(await since()).toBeGreaterThan(start);
  expect(await scrape(registry, 'samverkan_supergraph_swaps_total')).toEqual(['samverkan_supergraph_swaps_total{result="TAKEN"} 1', 'samverkan_supergraph_swaps_total{result="REFUSED"} 1']);
});

test('two gateways in one process do not add up', async () => {
  const [one, other] = [createMetrics(ofNobody), createMetrics(ofNobody)];
  one.operationEnded({ ...ended, outcome: 'OK' });
  expect(await scrape(other.registry, 'samverkan_operations_total')).toContain('samverkan_operations_total{outcome="OK"} 0');
});
