import fc from 'fast-check';
import type { OwnAnswer } from '../../../members/router.js';
import { startGodaGrannar, type GodaGrannar, READER } from '../../../testing/godaGrannar.js';
import { countConstellations, type ConstellationRow } from './constellations.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar({ members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } } });
});
afterAll(() => federation.stop());

const ask = async (args = '') => {
  const answer = await federation.askAs(READER, `{ federation { constellations${args} {
    count agreements agreementsKnown uncertain inside withOutsiders crossingCountyBorder byForm { form agreements } hosts { organisationId organisation { id } agreements } newPerYear { year agreements }
    members { organisation { id } constellations agreements withOutsiders hosted }
    constellations { partyIds outsiderIds members { id } crossesCountyBorder agreements uncertain byForm { form agreements } hosts { organisationId agreements } }
    coverage { missing complete } } } }`);
  return { ...answer, shown: answer.data.federation?.constellations };
};

const sum = (counts: { agreements: number }[]): number => counts.reduce((total, { agreements }) => total + agreements, 0);

test('the agreements in force are counted by who is in them, in what form, who hosts and since when', async () => {
  const { shown, errors } = await ask();
  expect(errors).toBeUndefined();
  const { data } = await federation.askAs(READER, '{ agreements(first: 1000) { edges { node { validity parties { organisationId } } } } }');
  const inForce = (data.agreements.edges as { node: { validity: string; parties: { organisationId: string }[] } }[]).map(({ node }) => node).filter(({ validity }) => validity === 'IN_FORCE');
  expect(shown).toMatchObject({ agreements: inForce.length, agreementsKnown: inForce.length, uncertain: 0, count: new Set(inForce.map(({ parties }) => parties.map(({ organisationId }) => organisationId).join())).size });
  expect(shown.count).toBeGreaterThan(25);
  for (const counts of [shown.constellations, shown.byForm, shown.newPerYear]) expect(sum(counts)).toBe(inForce.length);
  expect(shown.inside + shown.withOutsiders).toBe(inForce.length);
  expect(shown.hosts.find(({ organisationId }: { organisationId: string }) => organisationId === 'halmstad').agreements).toBeGreaterThan(5);
  expect(shown.hosts.find(({ organisationId }: { organisationId: string }) => organisationId === 'angelholm')).toEqual({ organisationId: 'angelholm', organisation: null, agreements: 1 });
  expect(shown.newPerYear.at(-1)).toEqual({ year: null, agreements: expect.any(Number) });
});

test('a constellation knows who of it is a member, and whether it crosses the county border', async () => {
  const { shown } = await ask();
  const find = (...ids: string[]) => shown.constellations.find(({ partyIds }: { partyIds: string[] }) => partyIds.join() === ids.join());
  expect(find('bastad', 'laholm')).toMatchObject({ outsiderIds: [], crossesCountyBorder: true, members: [{ id: 'bastad' }, { id: 'laholm' }] });
  expect(find('halmstad', 'hylte', 'laholm')).toMatchObject({ crossesCountyBorder: false });
  expect(find('gislaved', 'hylte')).toMatchObject({ outsiderIds: ['gislaved'], members: [{ id: 'hylte' }], crossesCountyBorder: null });
});

test('on an earlier day, those of that day count, and what its date leaves open is counted apart', async () => {
  const [then, now] = [(await ask('(asOf: "2018-09-08")')).shown, (await ask()).shown];
  expect(then.agreements).toBeLessThan(now.agreements);
  expect(then.uncertain).toBeGreaterThan(0);
  expect(then.newPerYear.every(({ year }: { year: number }) => year <= 2018)).toBe(true);
  const archives = (shown: typeof then) => shown.constellations.some(({ partyIds }: { partyIds: string[] }) => partyIds.join() === 'bastad,hylte,laholm');
  expect([archives((await ask('(asOf: "2021-01-01")')).shown)]).toEqual([true]);
});

test('without Laholm the known ones are shown, and no total is told', async () => {
  const whole = (await ask()).shown;
  await federation.members.get('laholm')!.kill();
  try {
    const { shown, errors } = await ask();
    expect(shown).toMatchObject({ count: null, agreements: null, coverage: { missing: ['laholm'], complete: false } });
    expect(shown.agreementsKnown).toBeGreaterThan(0);
    expect(shown.agreementsKnown).toBeLessThan(whole.agreements);
    expect(errors?.map(({ path, extensions }) => [path.join('.'), extensions.member])).toContainEqual(['federation.constellations', 'laholm']);
  } finally {
    await federation.members.get('laholm')!.revive();
  }
});

test('the ties beyond the federation: who, with whom, and how many', async () => {
  const { data, errors } = await federation.askAs(READER, '{ federation { ties { outsiders coverage { complete } ties { organisation { id } outsiderId outsiderName agreements uncertain keptOutside taskCategories forms } } } }');
  expect(errors).toBeUndefined();
  const { ties, outsiders, coverage } = data.federation.ties;
  expect(coverage.complete).toBe(true);
  expect(outsiders).toBe(new Set(ties.map(({ outsiderId }: { outsiderId: string }) => outsiderId)).size);
  expect(ties.find((tie: { organisation: { id: string }; outsiderId: string }) => tie.organisation.id === 'hylte' && tie.outsiderId === 'gislaved')).toMatchObject({ outsiderName: 'Gislaveds kommun', keptOutside: 0, taskCategories: expect.arrayContaining(['OPERATION', 'DEVELOPMENT']) });
  for (const { outsiderId } of ties) expect([...federation.members.keys()]).not.toContain(outsiderId);
});

const MEMBERS = ['a-kommun', 'b-kommun', 'c-kommun'];
const row = fc.record<ConstellationRow>({
  partyIds: fc.uniqueArray(fc.constantFrom(...MEMBERS, 'utanfor'), { minLength: 2 }).map((ids) => ids.toSorted()),
  hostIds: fc.constant([]),
  form: fc.constantFrom('SE_JOINT_BOARD', 'SE_COOP_AGREEMENT'),
  taskCategory: fc.constant(null),
  began: fc.option(fc.integer({ min: 2000, max: 2026 })),
  certain: fc.boolean(),
  agreements: fc.integer({ min: 1, max: 9 }),
});

test('however the agreements are spread over keepers, every way of counting them comes to the same sum', () => {
  fc.assert(
    fc.property(fc.array(fc.array(row, { maxLength: 8 }), { minLength: 3, maxLength: 3 }), (held) => {
      const answers = held.map((constellationRows, index): OwnAnswer => ({ member: MEMBERS[index]!, organisation: { county: 'SE-N', constellationRows } as never }));
      const { agreements, inside, withOutsiders, byForm, newPerYear, constellations, uncertain } = countConstellations(answers, MEMBERS);
      for (const total of [inside + withOutsiders, sum(byForm), sum(newPerYear), sum(constellations)]) expect(total).toBe(agreements);
      expect(agreements + uncertain).toBe(sum(held.flat()));
    }),
  );
});
