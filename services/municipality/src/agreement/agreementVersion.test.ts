import pg from 'pg';
import { type Keeper, startKeeper } from '../testing/keeper.js';

let keeper: Keeper;
let database: pg.Client;
beforeAll(async () => {
  keeper = await startKeeper();
  database = new pg.Client(keeper.member.databaseUrl);
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await keeper.member.stop();
});

const versionsOf = async (id: string) => (await database.query('select * from agreement_version where agreement_id = $1 order by number', [id])).rows as unknown[];

test.each([
  ['its words', `update agreement_version set summary = 'annat'`],
  ['its document', `update agreement_version set document_url = 'https://example.org'`],
  ['its date', `update agreement_version set signed_on = '2001-01-01'`],
  ['its kind', `update agreement_version set kind = 'REVISION'`],
  ['that it is signed', `update agreement_version set signed_on = null, status = 'PROPOSED'`],
  ['from when it holds', `update agreement_version set in_force_from = '2001-01-01'`],
  ['the version itself, by removing it', 'delete from agreement_version'],
])('of a signed version the database lets nobody change %s', async (_what, sql) => {
  const id = await keeper.inForce();
  const before = await versionsOf(id);
  await expect(database.query(`${sql} where agreement_id = $1`, [id])).rejects.toThrow(/is signed and is never (edited|removed)/);
  expect(await versionsOf(id)).toEqual(before);
});

test('nor is a signed version removed with its agreement', async () => {
  const id = await keeper.inForce();
  await expect(database.query('delete from agreement where id = $1', [id])).rejects.toThrow();
  expect(await versionsOf(id)).toHaveLength(1);
});

test('a version that is not signed can be edited, in the database and by a command', async () => {
  const id = await keeper.draft();
  await database.query(`update agreement_version set summary = 'ett utkast' where agreement_id = $1`, [id]);
  expect(await keeper.run(`editVersion(input: { id: "${id}", version: 1, documentUrl: "https://example.org/utkast" })`)).toEqual({ id, status: 'DRAFT' });
  expect((await keeper.look(id)).versions).toMatchObject([{ summary: 'ett utkast', documentUrl: 'https://example.org/utkast' }]);
});

test('a version has a number from 1', async () => {
  const id = await keeper.draft();
  await expect(database.query(`insert into agreement_version (agreement_id, number, kind, status) values ($1, 0, 'REVISION', 'DRAFT')`, [id])).rejects.toThrow(/agreement_version_number_check/);
});
