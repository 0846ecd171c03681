import { startFederation, type TestFederation } from '../testing/federation.js';

let ostfold: TestFederation;
beforeAll(async () => {
  // Nothing is kept from one test to the next: who is down has no last good answer.
  ostfold = await startFederation('ostfold', { members: { lastGood: { maxBytes: 0, maxAge: 1 } } });
});
afterAll(() => ostfold.stop());

const DAY = '2018-09-08';

test('as of 2018-09-08 the five have the codes of the Østfold of that time, and Marker is 0119', async () => {
  const { data, errors } = await ostfold.askAs({ grants: ['reader:ostfold'] }, 'query ($day: Date) { federation { members { organisation { id name on2018: code(asOf: $day) now: code } } } }', { day: DAY });
  expect(errors).toBeUndefined();
  expect(data.federation.members.map(({ organisation: { id, on2018, now } }: { organisation: Record<string, string> }) => [id, on2018, now])).toEqual([
    ['vaaler-ostfold', '0137', '3114'],
    ['hvaler', '0111', '3110'],
    ['raade', '0135', '3112'],
    ['skiptvet', '0127', '3116'],
    ['marker', '0119', '3122'],
  ]);
});

test('an old code finds the municipality on the day on which it was valid, and on no other', async () => {
  const { data } = await ostfold.askAs({ grants: ['reader:ostfold'] }, `{
    on2018: organisation(code: "0119", asOf: "${DAY}") { id }
    between: organisation(code: "3013", asOf: "${DAY}") { id }
    anyDay: organisation(code: "0119") { id code }
  }`);
  expect(data).toEqual({ on2018: { id: 'marker' }, between: null, anyDay: { id: 'marker', code: '3122' } });
});

test('their inhabitants as of that day are counted at the latest figures that were known by then', async () => {
  const { data } = await ostfold.askAs({ grants: ['reader:ostfold'] }, 'query ($day: Date) { federation { on2018: inhabitants(asOf: $day) { total coverage { complete } } before: inhabitants(asOf: "2017-01-01") { total known coverage { complete } } now: inhabitants { total } } }', { day: DAY });
  expect(data.federation).toMatchObject({
    on2018: { total: 3_567 + 5_471 + 4_540 + 7_465 + 3_831, coverage: { complete: true } },
    before: { total: null, known: 0 },
    now: { total: 3_658 + 6_145 + 4_787 + 7_883 + 3_919 },
  });
});

test('the agreements in force that day are those of that time: ended ones are there, later ones are not, and an unknown start is not claimed', async () => {
  const { data } = await ostfold.askAs({ grants: ['reader:ostfold'] }, 
    'query ($day: Date) { agreements(filter: { inForceOn: $day }, first: 100) { totalCount coverage { complete } edges { node { title form status term { from to } } } } }',
    { day: DAY },
  );
  const titles = data.agreements.edges.map(({ node }: { node: { title: string } }) => node.title);
  expect(data.agreements).toMatchObject({ totalCount: titles.length, coverage: { complete: true } });
  expect(titles).toEqual(expect.arrayContaining(['Felles skatteoppkrever i Moss', 'Innkjøpssamarbeidet (§ 27)', 'Regionrådet i indre Østfold (§ 27)', 'PPT i Råde, Våler og Hvaler', 'Barnevernvakt utenom kontortid']));
  for (const later of ['Innkjøpsfellesskapet', 'Interkommunalt politisk råd for indre Østfold', 'Felles kommuneadvokat', 'Gjensidig bistand ved ulykker over riksgrensen']) expect(titles).not.toContain(later);
});

test('the group as of that day is the five that went on, of the eighteen that were asked', async () => {
  const { data, errors } = await ostfold.askAs({ grants: ['reader:ostfold'] }, 'query ($day: Date) { federation { onTheDay: memberships(asOf: $day) { organisation { id code(asOf: $day) } role } before: memberships(asOf: "2016-12-31") { id } invitations { invited accepted declined noAnswer } } }', { day: DAY });
  expect(errors).toBeUndefined();
  expect(data.federation.onTheDay.map(({ organisation, role }: { organisation: { id: string; code: string }; role: string }) => [organisation.id, organisation.code, role])).toEqual([
    ['hvaler', '0111', 'MEMBER'],
    ['marker', '0119', 'INITIATOR'],
    ['raade', '0135', 'MEMBER'],
    ['skiptvet', '0127', 'MEMBER'],
    ['vaaler-ostfold', '0137', 'MEMBER'],
  ]);
  expect(data.federation.before).toEqual([]);
  expect(data.federation.invitations).toEqual({ invited: 18, accepted: 5, declined: 9, noAnswer: 4 });
});

test('with Marker down, the other four have their codes, and no total is told', async () => {
  await ostfold.members.get('marker')!.kill();
  const { data, errors } = await ostfold.askAs({ grants: ['reader:ostfold'] }, 'query ($day: Date) { federation { members { organisation { id code(asOf: $day) } } inhabitants(asOf: $day) { total known coverage { missing } } } }', { day: DAY });
  await ostfold.members.get('marker')!.revive();
  const codes = Object.fromEntries(data.federation.members.map(({ organisation: { id, code } }: { organisation: Record<string, string> }) => [id, code]));
  expect(codes).toMatchObject({ marker: null, hvaler: '0111' });
  expect(data.federation.inhabitants).toEqual({ total: null, known: 5_471 + 4_540 + 7_465 + 3_831, coverage: { missing: ['marker'] } });
  expect(errors?.every(({ extensions }) => extensions.member === 'marker')).toBe(true);
});
