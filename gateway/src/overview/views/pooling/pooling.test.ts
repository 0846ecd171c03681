import { startGodaGrannar, type GodaGrannar } from '../../../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar({ members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } } });
});
afterAll(() => federation.stop());

interface Shown {
  label: string;
  verdict: string;
  unknownBecause: string[];
  gain: number | null;
  gainOfKnown: number | null;
  peaksApart: number | null;
  peakTogether: number | null;
  months: { load: number | null; loadKnown: number }[];
  members: { organisation: { id: string }; state: string; services: { title: string }[]; peak: number | null; peakMonth: number | null; months: { load: number | null }[] }[];
}

const ask = async (args = '(year: 2025)') => {
  const answer = await federation.ask(`{ federation { poolingGain${args} {
    services { label verdict unknownBecause gain gainOfKnown peaksApart peakTogether months { load loadKnown } members { organisation { id } state services { title } peak peakMonth months { load } } }
    coverage { missing withheld complete notPublished { member recordType records } } } } }`);
  return { ...answer, services: (answer.data.federation?.poolingGain.services ?? []) as Shown[], coverage: answer.data.federation?.poolingGain.coverage };
};
const LOS = 'https://psi.norge.no/los/ord/';
const of = (word: string, members?: string[]) => `(year: 2025, thematicArea: "${LOS}${word}"${members ? `, members: ${JSON.stringify(members)}` : ''})`;

test('where peaks fall in different months, there is a gain: 1 − the peak together / the peaks apart', async () => {
  const [libraries] = (await ask()).services;
  expect(libraries).toMatchObject({ label: 'Bibliotekstjänster', verdict: 'GAIN', unknownBecause: [] });
  const loads = libraries!.members.map(({ months }) => months.map(({ load }) => load!));
  const together = loads[0]!.map((_, month) => loads.reduce((sum, months) => sum + months[month]!, 0));
  expect(libraries!.months.map(({ load }) => load)).toEqual(together);
  const apart = loads.reduce((sum, months) => sum + Math.max(...months), 0);
  expect(libraries).toMatchObject({ peaksApart: apart, peakTogether: Math.max(...together) });
  expect(libraries!.gain).toBeCloseTo(1 - Math.max(...together) / apart, 4);
  expect(new Set(libraries!.members.map(({ peakMonth }) => peakMonth)).size).toBeGreaterThan(1);
});

test('where all peak in the same month, there is none', async () => {
  const [beaches] = (await ask(of('badeplass'))).services;
  expect(beaches).toMatchObject({ verdict: 'NO_GAIN', gain: 0, unknownBecause: [], members: [{ organisation: { id: 'bastad' }, peakMonth: 7 }, { organisation: { id: 'halmstad' }, peakMonth: 7 }] });
});

test('a month that was not measured leaves the gain unknown', async () => {
  const [archives] = (await ask(of('arkiv'))).services;
  expect(archives).toMatchObject({ verdict: 'UNKNOWN', unknownBecause: ['MONTH_MISSING'], gain: null, peaksApart: null });
  expect(archives!.members.filter(({ state }) => state === 'PARTLY_MEASURED').map(({ peak }) => peak)).not.toContainEqual(expect.any(Number));
  expect(archives!.months.at(-1)).toMatchObject({ load: null, loadKnown: expect.any(Number) });
});

test('so do loads that are not published; that is said, and the others’ own gain is shown beside it', async () => {
  const { services, coverage } = await ask(of('vann-og-avlop'));
  expect(services[0]).toMatchObject({ verdict: 'UNKNOWN', unknownBecause: ['WITHHELD'], gain: null, gainOfKnown: expect.any(Number) });
  expect(services[0]!.members.find(({ organisation }) => organisation.id === 'laholm')).toMatchObject({ state: 'WITHHELD', months: [], services: [{ title: expect.any(String) }] });
  expect(coverage).toMatchObject({ missing: [], withheld: expect.arrayContaining(['laholm']), complete: false });
  expect(coverage.notPublished).toContainEqual({ member: 'laholm', recordType: 'LoadProfile', records: 3 });
});

test('a member that is named must have stated its loads', async () => {
  expect((await ask(of('badeplass', ['bastad', 'hylte']))).services[0]).toMatchObject({ verdict: 'UNKNOWN', unknownBecause: ['NOT_STATED'], members: [{ organisation: { id: 'hylte' }, state: 'NOT_STATED' }, { state: 'STATED' }] });
  expect((await ask(of('badeplass', ['bastad']))).services[0]).toMatchObject({ verdict: 'UNKNOWN', unknownBecause: ['ONE_MEMBER'] });
  expect((await ask(of('badeplass', ['varberg']))).errors?.[0]?.extensions.code).toBe('UNKNOWN_MEMBER');
});

test('of a year that nobody has stated, nothing is said', async () => {
  expect((await ask('(year: 1999)')).services).toEqual([]);
});

test('without Halmstad, every gain is unknown, and says why', async () => {
  await federation.members.get('halmstad')!.kill();
  try {
    const { services, coverage, errors } = await ask();
    expect(services.length).toBeGreaterThan(3);
    for (const service of services) expect(service).toMatchObject({ verdict: 'UNKNOWN', gain: null, unknownBecause: expect.arrayContaining(['NOT_ANSWERED']) });
    expect(coverage).toMatchObject({ missing: ['halmstad'], complete: false });
    expect(errors?.map(({ extensions }) => extensions.member)).toEqual(['halmstad']);
  } finally {
    await federation.members.get('halmstad')!.revive();
  }
});

test('with Halmstad’s last good answer, its loads are shown, and the gain is unknown all the same', async () => {
  const kept = await startGodaGrannar();
  const query = `{ federation { poolingGain${of('badeplass')} { services { verdict unknownBecause gain gainOfKnown members { state peak } } coverage { missing } } vulnerability(functions: [LAWYER]) { functions { pooledHeadcount pooledHeadcountKnown } } } }`;
  try {
    const before = (await kept.ask(query)).data.federation;
    expect(before.poolingGain.services[0].verdict).toBe('NO_GAIN');
    await kept.members.get('halmstad')!.kill();
    const { poolingGain, vulnerability } = (await kept.ask(query)).data.federation;
    expect(poolingGain).toMatchObject({ services: [{ verdict: 'UNKNOWN', unknownBecause: ['NOT_ANSWERED'], gain: null, gainOfKnown: 0, members: before.poolingGain.services[0].members }], coverage: { missing: ['halmstad'] } });
    expect(vulnerability.functions).toEqual([{ pooledHeadcount: null, pooledHeadcountKnown: before.vulnerability.functions[0].pooledHeadcount }]);
    await kept.members.get('halmstad')!.revive();
  } finally {
    await kept.stop();
  }
});
