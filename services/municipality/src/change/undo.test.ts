import { verifyHistory } from '@samverkan/records';
import pg from 'pg';
import { startKeeper, type Keeper } from '../testing/keeper.js';

let keeper: Keeper;
let client: pg.Client;
beforeAll(async () => {
  keeper = await startKeeper();
  client = new pg.Client(keeper.member.databaseUrl);
  await client.connect();
});
afterAll(async () => {
  expect((await verifyHistory(keeper.member.databaseUrl)).breaks).toEqual([]);
  await client.end();
  await keeper.member.stop();
});

const latest = async (args = '(first: 1)') => (await keeper.member.ask(`{ organisation { changes${args} { id operation cause recordType recordId undoes fields { name before after } } } }`)).data.organisation.changes;
const undo = async (id: string) => (await keeper.member.ask(`mutation { undoChange(id: "${id}") { ... on Change { id cause undoes } ... on Refused { code rule field } } }`)).data.undoChange;
const everything = async () => JSON.stringify([(await client.query('select * from agreement order by id')).rows, (await client.query('select * from agreement_version order by 1, 2')).rows, (await client.query('select count(*) from change_event')).rows]);
const refused = async (id: string, code: string) => {
  const before = await everything();
  const refusal = await undo(id);
  expect(refusal).toMatchObject({ code });
  expect(await everything()).toBe(before);
  return refusal.rule as string;
};

test('a change is undone, as a whole, by a new change that says so; and that one can be undone too', async () => {
  const id = await keeper.draft();
  await keeper.run(`proposeAgreement(id: "${id}")`);
  const before = await keeper.look(id);
  const [{ id: change }] = await latest(`(filter: { record: "${id}" }, first: 1)`);
  const undone = await undo(change);
  expect(undone).toMatchObject({ cause: 'undoChange', undoes: change });
  expect((await keeper.look(id)).status).toBe('DRAFT');
  expect((await keeper.look(id)).versions[0]!.status).toBe('DRAFT');
  expect(await undo(undone.id)).toMatchObject({ undoes: undone.id });
  expect(await keeper.look(id)).toEqual(before);
});

test('what was recorded is taken away again, and what was taken away is put back', async () => {
  const id = await keeper.draft();
  const [{ id: change }] = await latest(`(filter: { record: "${id}" }, first: 1)`);
  const undone = await undo(change);
  expect(undone).toMatchObject({ undoes: change });
  expect(await keeper.look(id)).toBeNull();
  await undo(undone.id);
  expect(await keeper.look(id)).toMatchObject({ status: 'DRAFT', parties: [{}, {}, {}], versions: [{}] });
});

test('a record that has been changed since is not, and what differs is said', async () => {
  const id = await keeper.draft();
  await client.query(`update agreement set title = 'Ett' where id = $1`, [id]);
  const [{ id: change }] = await latest(`(filter: { record: "${id}" }, first: 1)`);
  await client.query(`update agreement set title = 'Två' where id = $1`, [id]);
  expect(await refused(change, 'CHANGED_MEANWHILE')).toMatch(/has been changed since, by change \d+: title was "Ett" and is "Två"/);
});

test('what others have added to a record since does not go with it', async () => {
  const id = await keeper.draft();
  const [{ id: change }] = await latest(`(filter: { record: "${id}" }, first: 1)`);
  await client.query(`insert into agreement_version (agreement_id, number, kind, status) select agreement_id, 2, kind, status from agreement_version where agreement_id = $1`, [id]);
  expect(await refused(change, 'CHANGED_MEANWHILE')).toContain('have been added to it since');
});

test('a signed version stays signed', async () => {
  const id = await keeper.inForce();
  const events = await latest(`(filter: { record: "${id}" }, first: 50)`);
  const signing = events.find(({ cause, recordType }: { cause: string; recordType: string }) => cause === 'signAgreement' && recordType === 'AgreementVersion');
  expect(await refused(signing.id, 'CHANGED_MEANWHILE')).toContain('has been changed since');
  const signed = await keeper.draft();
  await keeper.run(`proposeAgreement(id: "${signed}")`);
  for (const standing of ['DECIDED', 'SIGNED']) for (const party of ['halmstad', 'hylte', 'laholm']) await keeper.run(`noteParty(input: { id: "${signed}", organisationId: "${party}", standing: ${standing} })`);
  await keeper.run(`signAgreement(id: "${signed}", signedOn: "2024-11-20")`);
  const [{ id: change }] = await latest(`(filter: { record: "${signed}" }, first: 1)`);
  expect(await refused(change, 'CANNOT_BE_UNDONE')).toContain('a rule of the records forbids');
});

test('what is no change of this organisation is refused', async () => {
  await refused('halmstad:change:999999999999', 'NO_RECORD');
  await refused('halmstad:change:x', 'NO_RECORD');
  await refused('hylte:change:000000000001', 'NOT_OWNER');
});

test('a load is not undone', async () => {
  await client.query(`begin; select set_config('samverkan.load', 'on', true); insert into official_code (scheme, code, organisation_id, valid_from) values ('SE_KOMMUNKOD', '9999', 'halmstad', '2020-01-01'); commit`);
  const [{ id: change, operation }] = await latest();
  expect(operation).toBe('LOAD');
  expect(await refused(change, 'CANNOT_BE_UNDONE')).toContain('load');
});
