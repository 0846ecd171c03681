import { openDatabase } from '../database/openDatabase.js';
import { startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';
import { AREA_LIFE } from './areaLife.js';
import { AreaEvent, AreaState } from './codeLists.js';

let secretariat: TestSecretariat;
beforeAll(async () => {
  secretariat = await startTestSecretariat();
});
afterAll(() => secretariat.stop());

const run = async (mutation: string) => (await secretariat.ask(`mutation { result: ${mutation} { ... on CooperationArea { id state agreementId history { number from to on by note } } ... on Refused { code field rule } } }`)).data.result;
const propose = (title: string, more = '') => run(`proposeArea(input: { title: "${title}", category: STAFF, language: sv, on: "2024-03-28"${more} })`);
const advance = (id: string, event: string, more = '') => run(`advanceArea(input: { id: "${id}", event: ${event}, on: "2024-09", by: "Styrgruppen"${more} })`);

test('an area comes from the idea to the agreement a step at a time, and every step is kept with who and when', async () => {
  const { id } = await propose('Visselblåsarfunktion', ', priority: INITIAL, kind: RESILIENCE');
  for (const event of ['DISCUSS', 'MAP', 'ASSESS', 'RECOMMEND', 'DECIDE']) await advance(id, event);
  expect(await advance(id, 'AGREE')).toMatchObject({ code: 'AGREEMENT_NOT_NAMED', field: 'agreementId' });
  const agreed = await advance(id, 'AGREE', ', agreementId: "laholm:agreement:A", note: "Undertecknat"');
  expect(agreed).toMatchObject({ state: 'AGREEMENT', agreementId: 'laholm:agreement:A' });
  expect(agreed.history.map(({ to }: { to: string }) => to)).toEqual(['IDEA', 'UNDER_DISCUSSION', 'MAPPED', 'ASSESSED', 'RECOMMENDED', 'DECIDED', 'AGREEMENT']);
  expect(agreed.history.at(-1)).toEqual({ number: 7, from: 'DECIDED', to: 'AGREEMENT', on: '2024-09', by: 'Styrgruppen', note: 'Undertecknat' });
});

test('a step that the state does not allow is refused with what is possible, and leaves no trace', async () => {
  const { id } = await propose('Systemförvaltning');
  await advance(id, 'DISCUSS');
  expect(await advance(id, 'DECIDE')).toEqual({ code: 'WRONG_STATE', field: null, rule: 'DECIDE is not possible in the state UNDER_DISCUSSION; possible is MAP, PARK, REJECT.' });
  expect((await advance(id, 'PARK')).history).toHaveLength(3);
  expect((await advance(id, 'RESUME')).state).toBe('UNDER_DISCUSSION');
});

test('every change leaves its trail: what was before and after, and by which command', async () => {
  const { id } = await propose('E-arkiv');
  await advance(id, 'DISCUSS');
  const orm = await openDatabase(secretariat.databaseUrl);
  const trail = await orm.em.fork().execute(`select operation, cause, before ->> 'state' as before, after ->> 'state' as after from change_event where "table" = 'cooperation_area' and key = ? order by sequence`, [id]);
  expect(trail).toEqual([
    { operation: 'INSERT', cause: 'proposeArea', before: null, after: 'IDEA' },
    { operation: 'UPDATE', cause: 'advanceArea', before: 'IDEA', after: 'UNDER_DISCUSSION' },
  ]);
  await expect(orm.em.fork().execute(`update area_change set note = 'x' where area_id = ?`, [id])).rejects.toThrow();
  await orm.close();
});

test('an area has a title, and a round that there is', async () => {
  expect(await propose(' ')).toMatchObject({ code: 'NO_TEXT', field: 'title' });
  expect(await propose('Ny', ', roundId: "goda-grannar:round:none"')).toMatchObject({ code: 'NO_RECORD', field: 'roundId' });
  expect((await secretariat.ask('{ federation { cooperationAreas { title } } }')).data.federation.cooperationAreas.map(({ title }: { title: string }) => title)).not.toContain('Ny');
});

test('areas are found by their state and their sort of work', async () => {
  await propose('Smarta samhällen');
  const { data } = await secretariat.ask('{ federation { ideas: cooperationAreas(states: [IDEA], category: STAFF) { title } none: cooperationAreas(category: OPERATION) { title } } }');
  expect(data.federation).toEqual({ ideas: [{ title: 'Smarta samhällen' }], none: [] });
});

test('from every state that is no end an area can be rejected until it is decided, and every event leads somewhere', () => {
  const ends = Object.values(AreaState).filter((state) => !AREA_LIFE[state]);
  expect(ends).toEqual([AreaState.AGREEMENT, AreaState.REJECTED]);
  expect(Object.entries(AREA_LIFE).filter(([, events]) => !events.REJECT).map(([state]) => state)).toEqual([AreaState.DECIDED]);
  expect(new Set(Object.values(AREA_LIFE).flatMap((events) => Object.keys(events)))).toEqual(new Set(Object.values(AreaEvent)));
});
