import { startGodaGrannar, type GodaGrannar, READER } from '../../../testing/godaGrannar.js';
import { sumOfCounts, type Count } from './count.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar({ members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } } });
});
afterAll(() => federation.stop());

const COUNT = '{ value shown suppressed ground atLeast atMost }';
const COUNTS = `volunteers ${COUNT} assignments ${COUNT} unmet ${COUNT}`;
interface Municipal extends Record<'volunteers' | 'assignments' | 'unmet', Count> {
  municipalityId: string;
  municipality: { name: string };
  statedBy: { id: string };
  allocated: boolean;
  servedBy: { name: string }[];
}
interface Month extends Record<'volunteers' | 'assignments' | 'unmet', Count> {
  month: string;
  municipalities: Municipal[];
  units: { unit: { name: string }; opened: Count; open: Count; assignments: Count; share: number | null; shareAtLeast: number | null; shareAtMost: number | null }[];
}

const ask = async (args = '(from: "2025-12", to: "2026-02")') => {
  const answer = await federation.askAs(READER, `{ federation { guardianship${args} {
    months { month ${COUNTS} municipalities { municipalityId municipality { name } statedBy { id } allocated servedBy { name } ${COUNTS} } units { unit { name } opened ${COUNT} open ${COUNT} assignments ${COUNT} share shareAtLeast shareAtMost } }
    units { name status host { id } servedMunicipalities { id } agreement { title } boardAgreement { title } }
    coverage { missing withheld complete } } } }`);
  const shown = answer.data.federation?.guardianship;
  return { ...answer, months: (shown?.months ?? []) as Month[], units: shown?.units, coverage: shown?.coverage };
};

test('the unit works for the four of the joint board, and not for Falkenberg', async () => {
  const { units, months, errors } = await ask();
  expect(errors).toBeUndefined();
  expect(units).toEqual([{
    name: 'Gemensam förvaltarenhet', status: 'ESTABLISHING', host: { id: 'halmstad' }, agreement: { title: 'Gemensam förvaltarenhet för anställda ställföreträdare' },
    boardAgreement: { title: 'Gemensam överförmyndarnämnd (Överförmyndare i samverkan)' }, servedMunicipalities: ['halmstad', 'laholm', 'hylte', 'bastad'].map((id) => ({ id })),
  }]);
  const falkenberg = months[1]!.municipalities.find(({ municipalityId }) => municipalityId === 'falkenberg')!;
  expect(falkenberg).toMatchObject({ municipality: { name: 'Falkenberg' }, statedBy: { id: 'falkenberg' }, servedBy: [], unmet: { suppressed: false } });
});

test('the numbers of little Hylte are "<5" where they are small, and no sum gives them away', async () => {
  const { months, coverage } = await ask();
  for (const { municipalities, unmet } of months) {
    const hylte = municipalities.find(({ municipalityId, allocated }) => municipalityId === 'hylte' && !allocated)!;
    expect(hylte).toMatchObject({ statedBy: { id: 'halmstad' }, unmet: { value: null, shown: '<5', suppressed: true, ground: 'SMALL_COUNT' }, volunteers: { suppressed: false } });
    const measured = municipalities.filter(({ allocated }) => !allocated);
    expect(measured.filter((row) => row.unmet.suppressed).length).toBeGreaterThan(1);
    const bounds = sumOfCounts(measured.map((row) => row.unmet));
    expect(unmet.atLeast >= bounds.atLeast && (unmet.atMost ?? Infinity) <= (bounds.atMost ?? Infinity)).toBe(true);
  }
  expect(coverage).toMatchObject({ missing: [], withheld: expect.arrayContaining(['halmstad']), complete: false });
});

test('an estimate by population is shown as one, and is not added', async () => {
  const december = (await ask()).months[0]!;
  const bastad = december.municipalities.filter(({ municipalityId }) => municipalityId === 'bastad');
  expect(bastad.map(({ statedBy, allocated }) => [statedBy.id, allocated])).toEqual([['bastad', true], ['halmstad', false]]);
  const counted = december.municipalities.filter(({ allocated }) => !allocated).map(({ volunteers }) => volunteers);
  expect(december.volunteers.value).toBe(sumOfCounts(counted).value);
});

test('the unit’s share is its cases of its and the volunteers’', async () => {
  const [unit] = (await ask()).months[1]!.units;
  expect(unit!.share).toBeCloseTo(unit!.open.value! / (unit!.open.value! + unit!.assignments.value!), 4);
  expect([unit!.shareAtLeast, unit!.shareAtMost]).toEqual([unit!.share, unit!.share]);
});

test('without Halmstad, sums are open upwards, and nothing passes for whole', async () => {
  await federation.members.get('halmstad')!.kill();
  try {
    const { months, units, coverage, errors } = await ask();
    expect(units).toEqual([]);
    const falkenberg = months[1]!.municipalities.find(({ municipalityId }) => municipalityId === 'falkenberg')!;
    expect(months[1]!.volunteers).toEqual({ value: null, shown: `≥${falkenberg.volunteers.value}`, suppressed: false, ground: null, atLeast: falkenberg.volunteers.value, atMost: null });
    expect(coverage).toMatchObject({ missing: ['halmstad'], complete: false });
    expect(errors?.map(({ extensions }) => extensions.member)).toContain('halmstad');
  } finally {
    await federation.members.get('halmstad')!.revive();
  }
});

test.each(['(from: "2026")', '(to: "2026-13")'])('%s is no month', async (args) => {
  expect((await ask(args)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
