import { Registry } from 'prom-client';
import { MemberMetrics } from './memberMetrics.js';
import type { MemberAsked, MemberGauge } from './memberObserver.js';
import { scrape } from './testing/scrape.js';

let members: Map<string, MemberGauge>;
let registry: Registry;
let metrics: MemberMetrics;
let clock: number;

beforeEach(() => {
  members = new Map(['hylte', 'laholm'].map((member) => [member, aGauge({ member })]));
  registry = new Registry();
  clock = Date.parse('2026-11-22T12:00:00Z');
  metrics = new MemberMetrics({ registry, members: () => members.values(), isMember: (id) => members.has(id), now: () => clock });
});

const aGauge = (gauge: Partial<MemberGauge>): MemberGauge => ({ member: 'hylte', breakerState: 'CLOSED', inFlight: 0, state: 'OK', ...gauge });

const asked = (event: Partial<MemberAsked> = {}) => metrics.asked({ member: 'hylte', status: 'OK', milliseconds: 12, bytes: 100, way: 'SENT', ...event });

const timedOut = { status: 'TIMEOUT', code: 'MEMBER_TIMEOUT', bytes: 0 };

const shown = (name: string) => scrape(registry, `samverkan_member_${name}`);

test('questions are counted by member and by how it answered', async () => {
  asked();
  asked();
  asked(timedOut);
  expect(await shown('requests_total')).toEqual(['samverkan_member_requests_total{member="hylte",status="OK"} 2', 'samverkan_member_requests_total{member="hylte",status="TIMEOUT"} 1']);
});

test('errors are counted by code, those in a part of an answer too', async () => {
  asked(timedOut);
  asked({ code: 'MEMBER_ERROR' });
  expect(await shown('errors_total')).toEqual(['samverkan_member_errors_total{member="hylte",code="MEMBER_TIMEOUT"} 1', 'samverkan_member_errors_total{member="hylte",code="MEMBER_ERROR"} 1']);
});

test('how long a member took is told in seconds', async () => {
  asked({ milliseconds: 12 });
  asked({ milliseconds: 700 });
  expect(await shown('duration_seconds_bucket')).toEqual(expect.arrayContaining(['samverkan_member_duration_seconds_bucket{le="0.01",member="hylte"} 0', 'samverkan_member_duration_seconds_bucket{le="0.025",member="hylte"} 1', 'samverkan_member_duration_seconds_bucket{le="1",member="hylte"} 2']));
  expect(await shown('duration_seconds_sum')).toEqual(['samverkan_member_duration_seconds_sum{member="hylte"} 0.712']);
  expect(await shown('duration_seconds_count')).toEqual(['samverkan_member_duration_seconds_count{member="hylte"} 2']);
});

test('what was not sent says nothing of how long a member takes, but counts', async () => {
  asked({ way: 'HELD_BACK', status: 'UNAVAILABLE', code: 'MEMBER_UNAVAILABLE', milliseconds: 0, bytes: 0 });
  asked({ way: 'SHARED', bytes: 0 });
  expect(await shown('duration_seconds_count')).toEqual(['samverkan_member_duration_seconds_count{member="hylte"} 0']);
  expect(await shown('requests_total')).toHaveLength(2);
  expect(await shown('errors_total')).toHaveLength(1);
});

test('the breaker, what is under way and the state are read when somebody looks', async () => {
  members.set('hylte', aGauge({ breakerState: 'OPEN', inFlight: 3, state: 'UNREACHABLE', lastAnswerAt: new Date(1_700_000_000_500) }));
  members.set('laholm', aGauge({ member: 'laholm', breakerState: 'HALF_OPEN' }));
  expect(await shown('breaker_state')).toEqual(['samverkan_member_breaker_state{member="hylte"} 1', 'samverkan_member_breaker_state{member="laholm"} 0.5']);
  expect(await shown('in_flight')).toEqual(['samverkan_member_in_flight{member="hylte"} 3', 'samverkan_member_in_flight{member="laholm"} 0']);
  expect(await shown('last_answer_timestamp_seconds')).toEqual(['samverkan_member_last_answer_timestamp_seconds{member="hylte"} 1700000000.5']);
  members.set('hylte', aGauge({}));
  expect((await shown('breaker_state'))[0]).toBe('samverkan_member_breaker_state{member="hylte"} 0');
  expect(await shown('state')).toEqual(['samverkan_member_state{member="hylte",state="OK"} 1', 'samverkan_member_state{member="laholm",state="OK"} 1']);
});

describe('staleness', () => {
  const staleness = async () => Number((await shown('staleness_seconds'))[0]!.split(' ')[1]);

  test('is 0 for a member that answers, and for one that nobody has asked', async () => {
    expect(await staleness()).toBe(0);
    asked();
    clock += 60_000;
    expect(await staleness()).toBe(0);
  });

  test('grows from the last answer while the member does not answer, and is 0 again when it does', async () => {
    asked();
    clock += 60_000;
    asked(timedOut);
    clock += 5_000;
    expect(await staleness()).toBe(65);
    asked();
    expect(await staleness()).toBe(0);
  });

  test('is the age of the answer that serves instead', async () => {
    asked({ ...timedOut, status: 'STALE', asOf: new Date('2026-11-22T11:50:00Z') });
    clock += 5_000;
    expect(await staleness()).toBe(605);
  });

  test('grows from the first failure when the member has never answered', async () => {
    asked(timedOut);
    clock += 5_000;
    asked(timedOut);
    clock += 5_000;
    expect(await staleness()).toBe(10);
  });
});

describe('nobody can make the metrics grow', () => {
  test('an id that is no member’s makes no series', async () => {
    for (let i = 0; i < 1_000; i++) asked({ ...timedOut, member: `made-up-${i}`, code: 'UNKNOWN_MEMBER' });
    asked({ member: '__proto__' });
    asked({ member: 'hylte"} 1\nforged{member="x' });
    expect(await registry.metrics()).not.toMatch(/made-up|__proto__|forged/);
  });

  test('the series of a member that has left are dropped, all of them', async () => {
    for (const member of ['hylte', 'laholm']) {
      asked({ member });
      asked({ ...timedOut, member });
    }
    members.delete('laholm');
    const text = await registry.metrics();
    expect(text).not.toMatch(/laholm/);
    expect(text).toMatch(/hylte/);
  });

  test('a late answer of one that has left brings nothing back', async () => {
    asked({ member: 'laholm' });
    members.delete('laholm');
    await registry.metrics();
    asked({ member: 'laholm' });
    expect(await registry.metrics()).not.toMatch(/laholm/);
  });

  test('one that joins again begins at nothing', async () => {
    asked({ member: 'laholm' });
    const gauge = members.get('laholm')!;
    members.delete('laholm');
    await registry.metrics();
    members.set('laholm', gauge);
    asked({ member: 'laholm' });
    expect(await shown('requests_total')).toContain('samverkan_member_requests_total{member="laholm",status="OK"} 1');
  });
});
