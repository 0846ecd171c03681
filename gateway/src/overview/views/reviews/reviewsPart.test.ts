import { startGodaGrannar, type GodaGrannar, READER } from '../../../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

const FIELDS = `total known byState { state agreements } byOutcome { outcome joint evaluations }
  agreements { agreement { id title } state jointOutcome awaited { id } valueForMoney { lowest highest } evaluations { state outcome organisation { id } } } coverage { complete missing }`;
const query = (args = '') => `{ federation { reviews${args} { ${FIELDS} } } }`;
const ask = (args?: string) => federation.askAs(READER, query(args));

interface Review {
  state: string;
  jointOutcome: string | null;
  awaited: { id: string }[];
  valueForMoney: { lowest: number; highest: number } | null;
  evaluations: { state: string; outcome: string | null; organisation: { id: string } }[];
}
const sum = (counts: { agreements: number }[]) => counts.reduce((total, { agreements }) => total + agreements, 0);

test('every agreement in force stands somewhere, and what is joint is what all of its parties want', async () => {
  const { data, errors } = await ask();
  expect(errors).toBeUndefined();
  const { reviews } = data.federation;
  expect(reviews.total).toBe(reviews.agreements.length);
  expect(sum(reviews.byState)).toBe(reviews.total);
  for (const state of ['NOT_REVIEWED', 'PLANNED', 'ONGOING', 'AGREED', 'DISAGREED', 'MEMBERS_DONE']) expect(reviews.agreements.map((review: Review) => review.state)).toContain(state);
  for (const { state, jointOutcome, evaluations } of reviews.agreements as Review[]) {
    const outcomes = new Set(evaluations.filter((evaluation) => evaluation.state === 'DONE').map(({ outcome }) => outcome));
    if (state === 'AGREED') expect([...outcomes]).toEqual([jointOutcome]);
    else expect(jointOutcome).toBeNull();
    if (state === 'DISAGREED') expect(outcomes.size).toBeGreaterThan(1);
  }
});

test('they can be narrowed to those that a party finds poor value', async () => {
  const { data } = await ask('(valueForMoneyAtMost: 2)');
  expect(data.federation.reviews.agreements.length).toBeGreaterThan(0);
  expect(data.federation.reviews.agreements.length).toBeLessThan(data.federation.reviews.total);
  for (const { valueForMoney } of data.federation.reviews.agreements as Review[]) expect(valueForMoney!.lowest).toBeLessThanOrEqual(2);
});

test('while a party does not answer, nothing of its agreements is joint, and there is no total', async () => {
  const before = (await ask()).data.federation.reviews;
  await federation.members.get('laholm')!.kill();
  const { data, errors } = await federation.askAfreshAs(READER, query());
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'MEMBER_UNAVAILABLE', member: 'laholm' } });
  const { reviews } = data.federation;
  expect(reviews).toMatchObject({ total: null, coverage: { complete: false, missing: ['laholm'] } });
  expect(reviews.known).toBeLessThan(before.total);
  const waiting = (reviews.agreements as Review[]).filter(({ awaited }) => awaited.some(({ id }) => id === 'laholm'));
  expect(waiting.length).toBeGreaterThan(0);
  for (const { state, jointOutcome } of waiting) expect({ state, jointOutcome }).toEqual({ state: 'UNKNOWN', jointOutcome: null });
});
