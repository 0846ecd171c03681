import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import { Agreement } from '../agreement/agreement.js';
import { openDatabase } from '../database/openDatabase.js';
import { Organisation } from '../organisation/organisation.js';
import { anAgreement, anOrganisation } from '../testing/testMember.js';
import { startMembers, type SharedMembers } from './startMembers.js';

const IDS = ['svalov', 'bjuv', 'hoor'];

let databases: Map<string, string>;
let shared: SharedMembers | undefined;
let notices: string[];

beforeAll(async () => {
  databases = new Map(await Promise.all(IDS.map(async (id) => [id, await databaseOf(id)] as const)));
});
beforeEach(() => {
  notices = [];
});
afterEach(async () => {
  await shared?.stop();
  shared = undefined;
});

const start = (databaseUrls: ReadonlyMap<string, string>, ports: Record<string, number> = {}) =>
  startMembers({ members: [...databaseUrls].map(([organisation, databaseUrl]) => ({ organisation, databaseUrl, port: ports[organisation] ?? 0 })), notice: (line) => notices.push(line), retryAfter: 100 });

test('each member has a port of its own, and answers with its own records only', async () => {
  shared = await start(databases);
  const urls = IDS.map((id) => shared!.running.get(id)!.url);
  expect(new Set(urls).size).toBe(3);
  const query = `{ organisation { id keptAgreements { id } } ${IDS.map((id) => `${id}: agreement(id: "${id}:agreement:A") { title }`).join(' ')} }`;
  // All at once and many times over: requests of one never meet the database of another.
  const answers = await Promise.all(Array.from({ length: 20 }, () => IDS.map((id) => ask(id, query))).flat());
  for (const [at, { data }] of answers.entries()) {
    const id = IDS[at % IDS.length]!;
    expect(data).toEqual({ organisation: { id, keptAgreements: [{ id: `${id}:agreement:A` }] }, ...Object.fromEntries(IDS.map((other) => [other, other === id ? { title: `of ${id}` } : null])) });
  }
});

test('one that stops leaves the others as they are', async () => {
  shared = await start(databases);
  await shared.running.get('bjuv')!.stop();
  await expect(ask('bjuv', '{ organisation { id } }')).rejects.toThrow();
  for (const id of ['svalov', 'hoor']) expect((await ask(id, '{ organisation { id } }')).data).toEqual({ organisation: { id } });
});

test('one whose database goes away answers that it cannot, and the others go on', async () => {
  const gone = await databaseOf('perstorp');
  shared = await start(new Map([...databases, ['perstorp', gone]]));
  await dropDatabase(gone);
  expect((await ask('perstorp', '{ organisation { id } }')).errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect((await ask('svalov', '{ organisation { id } }')).data).toEqual({ organisation: { id: 'svalov' } });
});

test('one that is given another member’s database does not start and is named, and the others do', async () => {
  shared = await start(new Map([...databases, ['klippan', databases.get('hoor')!]]));
  expect([...shared.running.keys()].toSorted()).toEqual(IDS.toSorted());
  expect(notices[0]).toBe('klippan: not started, and tried again in 0.1 s: the database holds the records of hoor, not of klippan');
});

test('one whose port is taken starts as soon as the port is free', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  shared = await start(databases, { bjuv: port });
  expect(shared.running.has('bjuv')).toBe(false);
  expect(notices[0]).toContain(`bjuv: not started`);
  other.close();
  while (!shared.running.has('bjuv')) await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await ask('bjuv', '{ organisation { id } }')).data).toEqual({ organisation: { id: 'bjuv' } });
});

test('where none starts, neither does the process', async () => {
  await expect(start(new Map([['klippan', databases.get('hoor')!]]))).rejects.toThrow('none of the members started: klippan');
});

async function databaseOf(organisation: string): Promise<string> {
  const databaseUrl = await createTestDatabase('shared');
  const orm = await openDatabase(databaseUrl);
  const em = orm.em.fork();
  em.create(Organisation, anOrganisation(organisation));
  em.create(Agreement, anAgreement(`${organisation}:agreement:A`, { title: `of ${organisation}` }));
  await em.flush();
  await orm.close();
  return databaseUrl;
}

async function dropDatabase(url: string): Promise<void> {
  const { Client } = (await import('pg')).default;
  const client = new Client(`${process.env['TEST_DATABASE_URL']}/postgres`);
  await client.connect();
  await client.query(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
  await client.end();
}

async function ask(organisation: string, query: string): Promise<{ data?: unknown; errors?: unknown[] }> {
  const response = await fetch(shared!.running.get(organisation)!.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return (await response.json()) as { data?: unknown; errors?: unknown[] };
}
