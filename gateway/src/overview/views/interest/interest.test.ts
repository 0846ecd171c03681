import { startGodaGrannar, type GodaGrannar, READER } from '../../../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

const MATRIX = `{ federation { interest {
  areas { areaId members { organisation { id } answer interest statement { reason organisation { id } } } couldStart { id } mayJoin { id } }
  coalitions { members { id } areas { id } }
  coverage { complete missing }
} } }`;

interface Said {
  organisation: { id: string };
  answer: string;
  interest: string | null;
  statement: { organisation: { id: string } } | null;
}

interface Area {
  areaId: string;
  members: Said[];
  couldStart: { id: string }[];
  mayJoin: { id: string }[];
}

const ids = (organisations: { id: string }[]) => organisations.map(({ id }) => id);
const answersOf = (areas: Area[], member: string) => areas.map(({ members }) => members.find(({ organisation }) => organisation.id === member)!.answer);

test('while a member does not answer, that is said of it, and it may join what the others could start', async () => {
  const falkenberg = federation.members.get('falkenberg')!;
  await falkenberg.kill();
  const { data, errors } = await federation.askAs(READER, MATRIX);
  const { areas, coverage } = data.federation.interest as { areas: Area[]; coverage: object };
  expect(coverage).toEqual({ complete: false, missing: ['falkenberg'] });
  expect(errors?.map(({ extensions }) => extensions.member)).toContain('falkenberg');
  expect(new Set(answersOf(areas, 'falkenberg'))).toEqual(new Set(['NO_ANSWER']));
  for (const { mayJoin, couldStart } of areas) expect([ids(mayJoin).includes('falkenberg'), ids(couldStart).includes('falkenberg')]).toEqual([true, false]);
  await falkenberg.revive();
});

test('each member speaks for itself, area by area; not to have answered is not to say that one does not know', async () => {
  const { data, errors } = await federation.askAs(READER, MATRIX);
  expect(errors).toBeUndefined();
  const { areas, coalitions, coverage } = data.federation.interest as { areas: Area[]; coalitions: { members: { id: string }[]; areas: { id: string }[] }[]; coverage: object };
  expect(coverage).toEqual({ complete: true, missing: [] });
  const said = areas.flatMap(({ members }) => members);
  for (const { organisation, answer, interest, statement } of said) {
    expect(answer === 'STATED').toBe(interest !== null);
    expect(statement?.organisation.id ?? null).toBe(answer === 'STATED' ? organisation.id : null);
  }
  expect(new Set(said.map(({ interest }) => interest))).toEqual(new Set(['WILL', 'NEED', 'WILL_AND_NEED', 'NO', 'UNKNOWN', null]));
  expect(answersOf(areas, 'falkenberg')).toEqual(expect.arrayContaining(['STATED', 'NOT_STATED']));
  const wanting = new Map(areas.map(({ areaId, couldStart }) => [areaId, ids(couldStart)]));
  expect(coalitions.length).toBeGreaterThan(1);
  for (const coalition of coalitions) for (const { id } of coalition.areas) expect(wanting.get(id)).toEqual(expect.arrayContaining(ids(coalition.members)));
});

test('a member that has gone away is shown as it last answered, and nothing passes as complete', async () => {
  const falkenberg = federation.members.get('falkenberg')!;
  await falkenberg.kill();
  const { data } = await federation.askAs(READER, MATRIX);
  expect(answersOf(data.federation.interest.areas, 'falkenberg')).toContain('STATED');
  expect(data.federation.interest.coverage).toEqual({ complete: false, missing: ['falkenberg'] });
  await falkenberg.revive();
});

test('an area tells by itself who wants it, as the federation tells of it', async () => {
  const { data } = await federation.askAs(READER, '{ federation { interest { areas { areaId couldStart { id } area { id interest { couldStart { id } coverage { complete } } } } } } }');
  for (const { areaId, couldStart, area } of data.federation.interest.areas) expect(area).toEqual({ id: areaId, interest: { couldStart, coverage: { complete: true } } });
});
