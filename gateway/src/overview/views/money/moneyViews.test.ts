import { READER } from '../../../testing/godaGrannar.js';
import { startFederation, type TestFederation } from '../../../testing/federation.js';

let godaGrannar: TestFederation;
beforeAll(async () => {
  godaGrannar = await startFederation('goda-grannar', { members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } } });
});
afterAll(() => godaGrannar.stop());

const ask = async (view: string) => {
  const { data, errors } = await godaGrannar.askAs(READER, `{ federation { view: ${view} } }`);
  return { view: data.federation.view, errors };
};

test('payers and payees mostly agree; where their books differ by more than 30 000 kronor both figures are shown', async () => {
  const { view, errors } = await ask('allocations(year: 2024) { agreed: payments(verdict: [AGREES]) { difference } payments(verdict: [DIFFERS]) { payer { id } payee { id } payerSays payeeSays difference agreement { title } } outside: payments(verdict: [OUTSIDE]) { payeeId payee { id } payeeSays } coverage { complete } }');
  expect(errors).toBeUndefined();
  expect(view.agreed.length).toBeGreaterThan(view.payments.length);
  expect(view.agreed.some(({ difference }: { difference: number }) => difference !== 0)).toBe(true);
  expect(view.payments.length).toBeGreaterThan(0);
  for (const { payer, payee, payerSays, payeeSays, difference, agreement } of view.payments) {
    expect([payer.id, payee.id, agreement.title]).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
    expect(difference).toBe(payeeSays - payerSays);
    expect(Math.abs(difference)).toBeGreaterThan(3_000_000);
  }
  expect(view.outside.length).toBeGreaterThan(0);
});

test('shares add up to the total, save in the accounts of which somebody was left out', async () => {
  const { view } = await ask('allocations(year: 2025) { right: agreements(addsUp: true) { difference } wrong: agreements(addsUp: false) { total shared difference agreement { title } shares { organisation { id } amount } } }');
  expect(view.right.length).toBeGreaterThan(20);
  expect(view.wrong.length).toBeGreaterThan(0);
  for (const { total, shared, difference, shares } of view.wrong) {
    expect(difference).toBe(shared - total);
    expect(shares.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0)).toBe(shared);
  }
});

test('some agreements were above their budget three years running', async () => {
  const { view, errors } = await ask('budgetOverruns(year: 2024) { compared notCompared overruns(threeYearsRunning: true) { ratio excess agreement { title } years { year budget outcome over } shares { organisationId amount } } coverage { complete } }');
  expect(errors).toBeUndefined();
  expect(view.overruns.length).toBeGreaterThan(0);
  expect(view.compared).toBeGreaterThan(view.overruns.length);
  for (const { ratio, years } of view.overruns) {
    expect(years.map(({ year, over }: { year: number; over: boolean }) => [year, over])).toEqual([[2022, true], [2023, true], [2024, true]]);
    expect(ratio).toBeCloseTo(years[2].outcome / years[2].budget);
  }
});

test('cost per inhabitant, joint and alone, by size with its median and the date of the population', async () => {
  const { view } = await ask('scale(year: 2023) { members { organisation { id } population { date value } band joint alone } bands { band members medianJoint medianAlone } }');
  expect(view.members.map(({ organisation, band }: { organisation: { id: string }; band: string }) => [organisation.id, band])).toEqual([
    ['hylte', 'FROM_10_000'], ['bastad', 'FROM_10_000'], ['laholm', 'FROM_20_000'], ['halmstad', 'FROM_100_000'], ['falkenberg', 'FROM_20_000'],
  ]);
  for (const { joint, alone, population } of view.members) expect([joint > 0, alone > 0, population.date <= '2023-12-31']).toEqual([true, true, true]);
  const [hylte, bastad] = view.members;
  expect(view.bands[0]).toEqual({ band: 'FROM_10_000', members: 2, medianJoint: Math.round((hylte.joint + bastad.joint) / 2), medianAlone: Math.round((hylte.alone + bastad.alone) / 2) });
});

test('cost per pupil over years: a year that is not known is there, and null', async () => {
  const { view } = await ask('unitCosts(from: 2019, to: 2024, unit: PUPILS) { series { organisation { id } agreement { title } years { year perUnit count key } } }');
  expect(view.series.length).toBeGreaterThan(3);
  for (const { years } of view.series) expect(years.map(({ year }: { year: number }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
  for (const { years } of view.series) expect(years[0]).toEqual({ year: 2019, perUnit: null, count: null, key: null });
  expect(view.series.some(({ years }: { years: { perUnit: number | null; key: string | null }[] }) => years.some(({ perUnit, key }) => perUnit !== null && key !== null))).toBe(true);
});

test('who carries more than its share, and whether the whole is more than the sum of its parts', async () => {
  const { view } = await ask('contributions(from: 2023, to: 2023) { members { organisation { id } notValued given { amount part partOfInhabitants carriesMore } gifts { kind worth currency agreement { title } } } synergies { given joint standAlone synergy range { least most } } }');
  const parts = view.members.flatMap(({ given }: { given: { part: number }[] }) => given.map(({ part }) => part));
  expect(parts.reduce((a: number, b: number) => a + b, 0)).toBeCloseTo(1);
  expect(view.members.some(({ given }: { given: { carriesMore: boolean }[] }) => given[0]?.carriesMore)).toBe(true);
  expect(view.members.some(({ notValued }: { notValued: number }) => notValued > 0)).toBe(true);
  const [{ joint, standAlone, synergy, range }] = view.synergies;
  expect([synergy, range]).toEqual([joint - standAlone, { least: synergy, most: synergy }]);
  expect(synergy).toBeLessThan(0);
});

test.each(['balance(from: 2024, to: 2023) { from }', 'promise(from: 1900, to: 2024) { from }', 'unitCosts(from: 2024, to: 2023, unit: CASES) { unit }', 'contributions(from: 2, to: 1) { from }'])('years that are no period are refused: %s', async (view) => {
  expect((await godaGrannar.askAs(READER, `{ federation { ${view} } }`)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'to' });
});

const EVERY_VIEW = '{ federation { balance(from: 2023, to: 2023) { coverage { missing } } promise(from: 2023, to: 2023) { coverage { missing } } allocations(year: 2023) { payments(verdict: [NO_ANSWER]) { payerId payeeId } coverage { missing } } budgetOverruns(year: 2023) { coverage { missing } } scale(year: 2023) { coverage { missing } members { organisation { id } } } unitCosts(from: 2023, to: 2023, unit: CASES) { coverage { missing } } contributions(from: 2023, to: 2023) { members { given { part carriesMore } } synergies { joint synergy } coverage { missing } } } }';

describe('while Halmstad hangs up', () => {
  beforeAll(() => godaGrannar.members.get('halmstad')!.kill());
  afterAll(() => godaGrannar.members.get('halmstad')!.revive());

  test('every view names it, and nothing is shown as complete', async () => {
    const { data, errors } = await godaGrannar.askAs(READER, EVERY_VIEW);
    const { federation } = data;
    for (const { coverage } of Object.values(federation as Record<string, { coverage: object }>)) expect(coverage).toEqual({ missing: ['halmstad'] });
    expect(new Set(errors?.map(({ extensions }) => extensions.member))).toEqual(new Set(['halmstad']));
    expect(federation.allocations.payments.length).toBeGreaterThan(0);
    for (const { payerId, payeeId } of federation.allocations.payments) expect([payerId, payeeId]).toContain('halmstad');
    expect(federation.scale.members).toHaveLength(4);
    expect(federation.contributions.synergies).toEqual([{ joint: null, synergy: null }]);
    for (const { given } of federation.contributions.members) for (const each of given) expect(each).toEqual({ part: null, carriesMore: null });
  });
});

test.each([
  ['no list of sums', '{"data":{"_entities":[{"accounts":{"sums":null}}]}}'],
  ['no accounts', '{"data":{"_entities":[{"accounts":null}]}}'],
  ['an amount that is no number', '{"data":{"_entities":[{"accounts":{"sums":[{"agreementId":"hylte:agreement:A","currency":"SEK","paid":"much"}]}}]}}'],
])('a member that answers %s counts as missing, and the others are whole', async (_what, body) => {
  godaGrannar.members.get('hylte')!.disturb((response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(body));
  const { view, errors } = await ask('promise(from: 2022, to: 2022) { wholeBetter coverage { missing answered } currencies { known { least } } }');
  godaGrannar.members.get('hylte')!.disturb();
  expect(view).toMatchObject({ wholeBetter: 'UNKNOWN', coverage: { missing: ['hylte'], answered: 4 }, currencies: [{ known: { least: expect.any(Number) } }] });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'MEMBER_BAD_RESPONSE', member: 'hylte' });
});
