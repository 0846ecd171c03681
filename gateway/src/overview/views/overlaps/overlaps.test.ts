import { startGodaGrannar, type GodaGrannar, READER } from '../../../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar({ members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } } });
});
afterAll(() => federation.stop());

const ask = async (args = '') => {
  const answer = await federation.askAs(READER, `{ federation { overlaps${args} { count coverage { missing complete } overlaps { service { title competentAuthority { id } } agreements { agreement { title } from to certain } } } } }`);
  return { ...answer, ...(answer.data.federation.overlaps as { count: number | null; coverage: object; overlaps: { service: { title: string; competentAuthority: { id: string } }; agreements: object[] }[] }) };
};

test('a service that two agreements cover is found, with both and their dates', async () => {
  const { overlaps, count, errors } = await ask();
  expect(errors).toBeUndefined();
  expect(count).toBe(overlaps.length);
  const ofBastad = overlaps.find(({ service }) => service.competentAuthority.id === 'bastad')!;
  expect(ofBastad.service.title).toBe('Räddningstjänst');
  expect(ofBastad.agreements).toEqual([
    { agreement: { title: 'Räddningstjänst och räddningsledning från Ängelholm' }, from: '2021-01-01', to: '2028-12-31', certain: true },
    { agreement: { title: 'Gränslös räddning över Hallandsåsen' }, from: 'XXXX', to: null, certain: true },
  ]);
});

test('before the second one began, there is one agreement, and so no overlap', async () => {
  const { overlaps } = await ask('(asOf: "2020-12-31")');
  expect(overlaps.some(({ service }) => service.competentAuthority.id === 'bastad')).toBe(false);
});

test('without a keeper the count is not known, since another agreement may be there', async () => {
  await federation.members.get('laholm')!.kill();
  try {
    const { count, coverage } = await ask();
    expect(count).toBeNull();
    expect(coverage).toEqual({ missing: ['laholm'], complete: false });
  } finally {
    await federation.members.get('laholm')!.revive();
  }
});
