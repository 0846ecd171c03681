import { startGodaGrannar, type GodaGrannar } from '../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

interface Withheld {
  subject: string;
  of: string;
  ground: string;
  figures: number;
}

test('What is not shown, and why: each member says what it has and holds back, with the ground', async () => {
  const { data, errors } = await federation.ask('{ federation { members { organisation { id withheld { subject of ground figures } } } } }');
  expect(errors).toBeUndefined();
  const withheld = new Map<string, Withheld[]>(data.federation.members.map(({ organisation }: { organisation: { id: string; withheld: Withheld[] } }) => [organisation.id, organisation.withheld]));
  expect(withheld.get('bastad')).toContainEqual({ subject: 'STAFFING', of: 'PREPAREDNESS_COORDINATOR', ground: 'NOT_PUBLISHED', figures: 2 });
  const halmstad = withheld.get('halmstad')!;
  const grounds = (wanted: string) => halmstad.filter(({ subject, of }) => subject === wanted && of === '2026-01').map(({ ground }) => ground).toSorted();
  expect(grounds('VOLUNTEERS')).toEqual(['SMALL_COUNT']);
  expect(grounds('CASES')).toEqual(['PROTECTS_SMALL_COUNT', 'SMALL_COUNT']);
  expect(new Set(halmstad.map(({ subject }) => subject))).toEqual(new Set(['STAFFING', 'LOADS', 'VOLUNTEERS', 'CASES']));
  for (const { figures } of [...withheld.values()].flat()) expect(figures).toBeGreaterThan(0);
});

test('Guardianship in Hylte: "<5" where few could be recognised, and nothing from which it follows', async () => {
  const { data } = await federation.ask(`{ federation { guardianship(from: "2026-01", to: "2026-01") {
    units { caseFlow(from: "2026-01", to: "2026-01") { cells { municipalityId reason opened { value shown ground } } byMunicipality { municipalityId opened { value shown } } byReason { reason opened { value } } total { opened { value } } } }
    coverage { withheld complete } } } }`);
  const [{ caseFlow: [january] }] = data.federation.guardianship.units;
  const hylte = january.cells.filter(({ municipalityId }: { municipalityId: string }) => municipalityId === 'hylte');
  expect(hylte.map(({ opened }: { opened: object }) => opened)).toEqual([1, 2, 3].map(() => ({ value: null, shown: '<5', ground: 'SMALL_COUNT' })));
  for (const { reason, opened } of january.byReason as { reason: string; opened: { value: number | null } }[]) {
    const hidden = january.cells.filter((cell: { reason: string; opened: { value: number | null } }) => cell.reason === reason && cell.opened.value === null);
    if (opened.value !== null) expect(hidden.length).toBeGreaterThan(1);
  }
  expect(data.federation.guardianship.coverage).toMatchObject({ withheld: expect.arrayContaining(['halmstad']), complete: false });
});
