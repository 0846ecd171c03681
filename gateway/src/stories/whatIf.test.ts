import { READER } from '../testing/godaGrannar.js';
import { startFederation, type TestFederation } from '../testing/federation.js';

let godaGrannar: TestFederation;
let interpreters: string;
beforeAll(async () => {
  godaGrannar = await startFederation('goda-grannar', { members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } } });
  const { data } = await godaGrannar.askAs(READER, '{ agreements(first: 1, filter: { text: "tolkförmedling" }) { edges { node { id } } } }');
  interpreters = data.agreements.edges[0].node.id;
});
afterAll(() => godaGrannar.stop());

const WHAT_IF = `query ($agreement: ID!, $key: AllocationKey!, $basisDate: Date, $weights: MixedWeights) {
  federation {
    whatIf(agreement: $agreement, year: 2024, key: $key, basisDate: $basisDate, weights: $weights) {
      agreement { title }
      stage currency shared keyNow key basisDate possible
      lacking { organisationId basis }
      shares { organisation { id } now would delta population { value date } use }
      coverage { missing }
    }
  }
}`;

interface Share {
  organisation: { id: string } | null;
  now: number;
  would: number | null;
  delta: number | null;
  population: { value: number; date: string } | null;
}

const whatIf = async (variables: Record<string, unknown>) => (await godaGrannar.askAs(READER, WHAT_IF, { agreement: interpreters, ...variables })).data.federation.whatIf;
const sum = (amounts: (number | null)[]) => amounts.reduce<number>((a, b) => a + b!, 0);

test('what if the cost were shared by population instead of use: each party’s change, and the sum is the same to the öre', async () => {
  const { shares, shared, ...rest } = await whatIf({ key: 'POPULATION', basisDate: '2023-12-31' });
  expect(rest).toEqual({ agreement: { title: 'Gemensam tolkförmedling' }, stage: 'ACTUAL', currency: 'SEK', keyNow: 'USE', key: 'POPULATION', basisDate: '2023-12-31', possible: true, lacking: [], coverage: { missing: [] } });
  expect(shares.map(({ organisation, population }: Share) => [organisation!.id, population])).toEqual([
    ['falkenberg', { value: 47_108, date: '2023-12-31' }],
    ['halmstad', { value: 105_796, date: '2023-12-31' }],
    ['hylte', { value: 10_299, date: '2023-12-31' }],
    ['laholm', { value: 26_565, date: '2023-12-31' }],
  ]);
  expect(sum(shares.map(({ now }: Share) => now))).toBe(shared);
  expect(sum(shares.map(({ would }: Share) => would))).toBe(shared);
  expect(sum(shares.map(({ delta }: Share) => delta))).toBe(0);
  for (const { now, would, delta, population } of shares as Required<Share>[]) {
    expect(delta).toBe(would! - now);
    expect(Math.abs(would! - (shared * population!.value) / (10_299 + 26_565 + 47_108 + 105_796))).toBeLessThan(1);
  }
});

test('under every key the sum is the same', async () => {
  for (const variables of [{ key: 'EQUAL' }, { key: 'USE' }, { key: 'FIXED' }, { key: 'MIXED', weights: { population: 60, use: 0, equal: 40 } }]) {
    const { shares, shared, possible } = await whatIf(variables);
    expect(possible).toBe(true);
    expect(sum(shares.map(({ would }: Share) => would))).toBe(shared);
  }
});

test('before there are population figures there is no share by population, and whose are lacking is said', async () => {
  const { possible, lacking, shares } = await whatIf({ key: 'POPULATION', basisDate: '2010-12-31' });
  expect([possible, lacking.length]).toEqual([false, 4]);
  expect(shares.map(({ would }: Share) => would)).toEqual([null, null, null, null]);
});

test('a MIXED key without its weights is refused', async () => {
  expect((await godaGrannar.askAs(READER, WHAT_IF, { agreement: interpreters, key: 'MIXED' })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'weights' });
});

test('while a party is down nobody’s share can be worked out, and it is said why; while the keeper is, nothing is known', async () => {
  await godaGrannar.members.get('hylte')!.kill();
  expect(await whatIf({ key: 'POPULATION' })).toMatchObject({ possible: false, lacking: [{ organisationId: 'hylte', basis: 'POPULATION' }], coverage: { missing: ['hylte'] } });
  await godaGrannar.members.get('hylte')!.revive();
  await godaGrannar.members.get('falkenberg')!.kill();
  const { data, errors } = await godaGrannar.askAs(READER, WHAT_IF, { agreement: interpreters, key: 'POPULATION' });
  expect([data.federation.whatIf, errors?.[0]?.extensions.member]).toEqual([null, 'falkenberg']);
  await godaGrannar.members.get('falkenberg')!.revive();
});
