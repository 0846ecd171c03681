import { openDatabase } from '@samverkan/municipality';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import pg from 'pg';
import { history } from './history.js';

let databaseUrl: string;
let client: pg.Client;
beforeAll(async () => {
  databaseUrl = await createTestDatabase('history');
  await (await openDatabase(databaseUrl)).close();
  client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(`insert into organisation (id, kind, name, official_name, country, provenance_source) values ('hylte', 'MUNICIPALITY', 'Hylte', 'Hylte kommun', 'SE', 'test')`);
});
afterAll(() => client.end());

async function run(args: readonly string[], environment: NodeJS.ProcessEnv = { DATABASE_URL: databaseUrl }) {
  const lines: string[] = [];
  return { code: await history(args, environment, (line) => lines.push(line)), lines };
}

test('a whole history is said to be whole, with its head, and so it is from that head on', async () => {
  const { code, lines } = await run(['verify']);
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^the database: the history is whole. 1 entries follow from each other; the rows of \d+ tables are what they say.$/);
  const [, head] = /^head (1:[0-9a-f]{64})$/.exec(lines[1]!)!;
  expect((await run(['verify', '--head', head!])).lines[0]).toContain('and lead through the head that you hold');
});

test('of a broken one, the first break is named, and the command fails', async () => {
  await client.query(`set session_replication_role = replica; update organisation set name = 'Annan'; set session_replication_role = origin`);
  const { code, lines } = await run(['verify']);
  expect(code).toBe(1);
  expect(lines[0]).toContain('the database: the history is broken. The first break is entry 1, table organisation, key hylte: changed since without an entry: name was "Hylte" and is "Annan"');
});

test('what does not fit is refused, with every fault', async () => {
  const { code, lines } = await run(['prove', '--organisation', 'hylte', '--federation', 'nowhere', '--head', '12'], { DATABASE_URL: databaseUrl });
  expect(code).toBe(2);
  expect(lines.join('\n')).toMatch(/The command is: verify[^]*--federation is "nowhere"[^]*both say[^]*--head is "12"/);
  expect((await run(['verify'], {})).lines.join()).toContain('--organisation is lacking');
  expect((await run(['--prot'])).code).toBe(2);
});

test('where there is no data, that is said', async () => {
  expect(await run(['verify', '--organisation', 'hylte'], { DATA_DIR: '/nowhere' })).toEqual({ code: 1, lines: ['There is no data in /nowhere. Set DATA_DIR to where npm start keeps it, or DATABASE_URL to the database.'] });
});
