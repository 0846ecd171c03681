import { markAsLoad, verifyHistory, type Head } from '@samverkan/records';
import pg from 'pg';
import { openDatabase } from '../database/openDatabase.js';
import { Organisation } from '../organisation/organisation.js';
import { Service } from '../service/service.js';
import { anOrganisation, aService, startTestMember, type TestMember } from '../testing/testMember.js';

let hylte: TestMember;
let client: pg.Client;
beforeEach(async () => {
  hylte = await startTestMember('hylte', (em) => {
    em.create(Organisation, anOrganisation('hylte'));
    for (const name of ['A', 'B', 'C']) em.create(Service, aService(`hylte:service:${name}`));
  });
  client = new pg.Client(hylte.databaseUrl);
  await client.connect();
  for (const name of ['A', 'B', 'C']) await client.query(`update service set title = 'Färdtjänst' where id = $1`, [`hylte:service:${name}`]);
  const orm = await openDatabase(hylte.databaseUrl);
  await orm.em.fork().transactional(async (em) => {
    await markAsLoad(em, 'a file');
    for (const name of ['L', 'M']) em.create(Service, aService(`hylte:service:${name}`));
  });
  await orm.close();
  await client.query(`delete from service where id = 'hylte:service:C'`);
});
afterEach(async () => {
  await client.end();
  await hylte.stop();
});

const verify = (...held: Head[]) => verifyHistory(hylte.databaseUrl, { held });
/** As a superuser who turns off every trigger. */
const tamper = async (...statements: string[]) => {
  await client.query('set session_replication_role = replica');
  for (const statement of statements) await client.query(statement);
  await client.query('set session_replication_role = origin');
};
const entryOf = async (operation: string, name: string): Promise<number> =>
  Number((await client.query(`select sequence from change_event where operation = $1 and key = $2`, [operation, `hylte:service:${name}`])).rows[0].sequence);

test('a history that nobody has touched is whole, and its rows are what it says', async () => {
  const { entries, head, breaks } = await verify();
  expect(breaks).toEqual([]);
  expect(entries).toBe(9);
  expect(head).toEqual({ sequence: 9, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect((await verify(head!)).breaks).toEqual([]);
});

test('it stays whole while others write, and through columns that come later', async () => {
  await client.query('alter table service add column later text default \'x\'');
  await client.query(`update service set title = 'Skolskjuts' where id in ('hylte:service:A', 'hylte:service:L')`);
  expect((await verify()).breaks).toEqual([]);
});

test('an entry that was edited is named, whatever of it was edited', async () => {
  const entry = await entryOf('UPDATE', 'B');
  for (const edit of [`author_name = 'somebody else'`, `at = at - interval '1 day'`, `session_role = 'nobody'`, `cause = 'giveNotice'`, `transaction = 'x'`]) {
    const { rows: [kept] } = await client.query('select * from change_event where sequence = $1', [entry]);
    await tamper(`update change_event set ${edit} where sequence = ${entry}`);
    expect((await verify()).breaks).toEqual([{ sequence: entry, table: 'service', key: 'hylte:service:B', what: expect.stringContaining('does not follow from entry') }]);
    await tamper(`update change_event set author_name = ${pg.escapeLiteral(kept.author_name ?? '')}, session_role = '${kept.session_role}', cause = null, transaction = '${kept.transaction}' where sequence = ${entry}`,
      `update change_event set author_name = null where sequence = ${entry}`, ...(edit.startsWith('at ') ? [`update change_event set at = at + interval '1 day' where sequence = ${entry}`] : []));
    expect((await verify()).breaks).toEqual([]);
  }
});

test('what an entry tells of the row cannot be edited either, and is named twice: by the chain, and by the row', async () => {
  const entry = await entryOf('UPDATE', 'A');
  await tamper(`update change_event set after = jsonb_set(after, '{title}', '"Annat"') where sequence = ${entry}`);
  expect((await verify()).breaks).toEqual([
    { sequence: entry, table: 'service', key: 'hylte:service:A', what: expect.stringContaining('does not follow') },
    { sequence: entry, table: 'service', key: 'hylte:service:A', what: 'changed since without an entry: title was "Annat" and is "Färdtjänst"' },
  ]);
});

test('an edited entry whose hash was made to fit is found at the next', async () => {
  const entry = await entryOf('UPDATE', 'A');
  await tamper(`update change_event set hash = repeat('a', 64) where sequence = ${entry}`);
  expect((await verify()).breaks.map(({ sequence }) => sequence)).toEqual([entry, entry + 1]);
});

test('an entry that was taken out is named', async () => {
  const entry = await entryOf('UPDATE', 'B');
  await tamper(`delete from change_event where sequence = ${entry}`);
  const [first, second] = (await verify()).breaks;
  expect(first).toEqual({ sequence: entry, table: null, key: null, what: `entry ${entry} is missing: the next is ${entry + 1}` });
  expect(second).toMatchObject({ table: 'service', key: 'hylte:service:B', what: expect.stringContaining('title was') });
});

test('an entry that was put in is named', async () => {
  await tamper(`insert into change_event select sequence + 1, at, transaction, operation, "table", 'hylte:service:A', before, after, cause, author_id, author_name, author_grants, via, request_id, undoes, session_role, application, hash from change_event order by sequence desc limit 1`);
  expect((await verify()).breaks[0]).toMatchObject({ sequence: 10, table: 'service', key: 'hylte:service:A' });
});

test('entries that changed places are named', async () => {
  const [a, b] = [await entryOf('UPDATE', 'A'), await entryOf('UPDATE', 'B')];
  await tamper(`update change_event set sequence = -1 where sequence = ${a}`, `update change_event set sequence = ${a} where sequence = ${b}`, `update change_event set sequence = ${b} where sequence = -1`);
  expect((await verify()).breaks[0]).toMatchObject({ sequence: a, key: 'hylte:service:B' });
});

test('an end that was cut off is found by the rows, and by whoever holds a head', async () => {
  const { head } = await verify();
  await tamper('delete from change_event where sequence = 9');
  expect((await verify()).breaks).toEqual([{ sequence: expect.any(Number), table: 'service', key: 'hylte:service:C', what: 'the row is gone, and nothing says so' }]);
  expect((await verify(head!)).breaks[0]).toEqual({ sequence: 9, table: null, key: null, what: 'the history ends with entry 8, and entry 9 was held: the end was cut off' });
});

test('a chain that was rewritten as a whole is found by whoever holds a head', async () => {
  const { head } = await verify();
  await tamper(`update change_event set cause = 'nobody' where sequence = 1`, `update change_event set hash = '' where sequence > 0`);
  await (await openDatabase(hylte.databaseUrl)).close(); // which chains what has no hash yet
  expect((await verify()).breaks).toEqual([]);
  expect((await verify(head!)).breaks).toEqual([expect.objectContaining({ sequence: 9, what: expect.stringContaining('the history was rewritten since') })]);
});

test('a row that was changed, added or taken away without an entry is named', async () => {
  await tamper(`update service set title = 'Annat' where id = 'hylte:service:A'`);
  await tamper(`update service set id = 'hylte:service:X' where id = 'hylte:service:B'`);
  const { breaks } = await verify();
  expect(breaks).toContainEqual({ sequence: expect.any(Number), table: 'service', key: 'hylte:service:A', what: expect.stringContaining('changed since without an entry: title was "Färdtjänst" and is "Annat"') });
  expect(breaks).toContainEqual({ sequence: expect.any(Number), table: 'service', key: 'hylte:service:B', what: 'the row is gone, and nothing says so' });
  expect(breaks).toContainEqual({ sequence: null, table: 'service', key: 'hylte:service:X', what: 'the row has no history' });
});

test('a row that was changed without an entry is found, too, when it was changed in order afterwards', async () => {
  await tamper(`update service set title = 'Annat' where id = 'hylte:service:A'`);
  await client.query(`update service set status = 'ENDED' where id = 'hylte:service:A'`);
  expect((await verify()).breaks).toEqual([{ sequence: 10, table: 'service', key: 'hylte:service:A', what: expect.stringContaining('changed before this entry without one: title was "Färdtjänst" and is "Annat"') }]);
});

test('a loaded row that was changed without an entry is named, and so is what was noted of it', async () => {
  await tamper(`update service set title = 'Annat' where id = 'hylte:service:L'`);
  expect((await verify()).breaks).toEqual([{ sequence: 8, table: 'service', key: 'hylte:service:L', what: 'it is not what was loaded' }]);
  await tamper(`update change_loaded set hash = (select sha256(convert_to(to_jsonb(t)::text, 'UTF8')) from service as t where id = 'hylte:service:L') where key = 'hylte:service:L'`);
  expect((await verify()).breaks).toEqual([{ sequence: 8, table: 'service', key: null, what: expect.stringContaining('is not what it has the digest of') }]);
});

test('a table that is no longer followed is named', async () => {
  await client.query('alter table service disable trigger record_change');
  expect((await verify()).breaks).toEqual([{ sequence: null, table: 'service', key: null, what: expect.stringContaining('record_change is gone or turned off') }]);
  await client.query('alter table service enable trigger record_change');
});

test('transactions that write at the same time are chained one after the other, in the order of their commits', async () => {
  const clients = await Promise.all(Array.from({ length: 8 }, async () => {
    const one = new pg.Client(hylte.databaseUrl);
    await one.connect();
    return one;
  }));
  await Promise.all(clients.map(async (one, at) => {
    for (let n = 0; n < 10; n++) await one.query(`update service set description = $1 where id = $2`, [`${at} ${n}`, `hylte:service:${'ABLM'[at % 4]}`]);
  }));
  await Promise.all(clients.map((one) => one.end()));
  expect(await verify()).toMatchObject({ entries: 89, breaks: [] });
});
