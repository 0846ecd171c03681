import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { protectionOf, type Running } from '@samverkan/common';
import { being } from '@samverkan/common/testing/testViewer';
import { allowWrites, readLines, type ImportEvent } from '@samverkan/records';
import pg from 'pg';
import { Organisation } from '../organisation/organisation.js';
import { startMember, type MemberOptions } from '../service.js';
import { at, importWhole, sendFile } from '../testing/sendFile.js';
import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';

const HEADINGS = 'Funktion;Datum;Antal personer;Årsarbetare\n';
const DAY = 86_400_000;

/** A file that takes a while: a row for each of so many days. */
const many = (rows: number, row = (day: string) => `Kommunjurist;${day};2;1,5\n`): string => HEADINGS + Array.from({ length: rows }, (_, n) => row(new Date(Date.UTC(2026, 0, 1) - n * DAY).toISOString().slice(0, 10))).join('');

const LONG = many(12_000);
const SHORT = `${HEADINGS}Kommunarkivarie;2024-12-31;1;1\n`;

let member: TestMember;
let client: pg.Client;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'interrupted-'));
  member = await startTestMember('hylte', (em) => void em.create(Organisation, anOrganisation('hylte')), { policy: allowWrites, fileLimits: { folder } });
  client = new pg.Client(member.databaseUrl);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await member.stop();
  await rm(folder, { recursive: true });
});

/** All that an import could change, and the head of the history. */
async function records(): Promise<unknown> {
  const { rows } = await client.query(`select (select count(*) from staffing) as staffing, (select count(*) from record_version) as versions, (select max(sequence) from change_event) as head, (select hash from change_event order by sequence desc limit 1) as hash`);
  return rows[0];
}

/** Rejects in the end, by the test's own time, where it never comes to be. */
async function comesToBe(what: () => Promise<boolean>): Promise<void> {
  while (!(await what())) await pause(20);
}

/** Nobody is in a transaction, and no file that came is left. */
async function nothingUnderWay(): Promise<void> {
  await comesToBe(async () => (await client.query(`select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`)).rows.length === 0);
  await comesToBe(async () => (await readdir(folder)).length === 0);
}

/** Whatever happened, others can import: as often as imports run at a time, and once more. */
async function othersCanImport(): Promise<void> {
  await nothingUnderWay();
  for (let n = 0; n < 3; n++) expect((await sendFile(member, 'staffing', SHORT)).ended).toMatchObject({ outcome: 'accepted' });
}

const open = (of: Pick<Running, 'url'>, query: string, headers: Record<string, string> = {}): ClientRequest => request(at(of, `/import/staffing?${query}`), { method: 'POST', headers, agent: false }).on('error', () => undefined);

/** The member with other settings, over the same records. */
const another = ({ fileLimits, ...options }: Partial<MemberOptions>): Promise<Running> => startMember({ organisation: 'hylte', databaseUrl: member.databaseUrl, policy: allowWrites, identify: [being('officer:hylte')], fileLimits: { folder, ...fileLimits }, ...options });

describe('a client that goes away', () => {
  test('in the middle of its upload has done nothing, and keeps nobody from importing', async () => {
    const before = await records();
    for (let n = 0; n < 3; n++) {
      const upload = open(member, 'dryRun=true');
      upload.write(LONG.slice(0, 50_000));
      await comesToBe(async () => (await readdir(folder)).length > 0);
      upload.destroy();
      await nothingUnderWay();
    }
    expect(await records()).toEqual(before);
    await othersCanImport();
  });

  test.each(['trial', 'carrying out'])('in the middle of a %s has changed nothing, and holds no record', async (what) => {
    const before = await records();
    const query = what === 'trial' ? 'dryRun=true' : `plan=${(await sendFile(member, 'staffing', LONG)).ended.plan}`;
    for (let n = 0; n < 3; n++) {
      const importing = open(member, query);
      importing.end(LONG);
      const [response] = (await once(importing, 'response')) as [IncomingMessage];
      for await (const line of readLines(response)) if ((JSON.parse(line) as ImportEvent).event === 'progress') break;
      importing.destroy();
      await nothingUnderWay();
    }
    expect(await records()).toEqual(before);
    await othersCanImport();
  });

  test('and came back carries out what it had tried', async () => {
    const { ended } = await importWhole(member, 'staffing', LONG);
    expect(ended).toMatchObject({ outcome: 'applied', counts: { created: 12_000 } });
  });
});

/** A client that writes as it is told to, and reads what comes only if it wants to. */
function rawClient(of: Pick<Running, 'url'>, length: number): Socket {
  const { hostname, port } = new URL(of.url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  socket.write(`POST /import/staffing?dryRun=true HTTP/1.1\r\nhost: ${hostname}\r\ncontent-length: ${length}\r\n\r\n`);
  return socket;
}

describe('a client that is too slow', () => {
  test('with its file is told so, and its connection is closed', async () => {
    const impatient = await another({ protection: { ...protectionOf('member'), patience: { headers: 200, request: 400 } } });
    const before = await records();
    const socket = rawClient(impatient, 1_000);
    socket.write(HEADINGS);
    let told = '';
    for await (const piece of socket) told += String(piece);
    expect(told).toMatch(/^HTTP\/1\.1 408 /);
    expect(told).toContain('"code":"REQUEST_TOO_SLOW"');
    await nothingUnderWay();
    expect((await sendFile(impatient, 'staffing', SHORT)).ended.outcome).toBe('accepted');
    expect(await records()).toEqual(before);
    await impatient.stop();
  });

  test('to read what it is told is not waited for', async () => {
    const impatient = await another({ fileLimits: { stalled: 200 } });
    const before = await records();
    const talkative = Buffer.from(many(30_000, (day) => `Trollkarl;${day};x;y\n`));
    const sockets = [1, 2].map(() => {
      const socket = rawClient(impatient, talkative.length).pause();
      socket.write(talkative);
      return socket;
    });
    await comesToBe(async () => (await readdir(folder)).length === 2);
    await nothingUnderWay();
    expect((await sendFile(impatient, 'staffing', SHORT)).ended.outcome).toBe('accepted');
    expect(await records()).toEqual(before);
    for (const socket of sockets) socket.destroy();
    await impatient.stop();
  });
});

test('two imports run at a time; who comes third is told to come again, and can when one of them is through', async () => {
  const uploads = [1, 2].map(() => open(member, 'dryRun=true'));
  for (const upload of uploads) upload.write(HEADINGS);
  await comesToBe(async () => (await readdir(folder)).length === 2);
  expect(await sendFile(member, 'staffing', SHORT, { language: 'nb' })).toMatchObject({ status: 503, code: 'IMPORT_BUSY', message: 'Andre importer pågår: prøv igjen om litt.' });
  const [first, second] = uploads;
  first!.end('Kommunarkivarie;2024-12-31;1;1\n');
  const [response] = (await once(first!, 'response')) as [IncomingMessage];
  let last = '';
  for await (const line of readLines(response)) last = line;
  expect(JSON.parse(last)).toMatchObject({ event: 'ended', outcome: 'accepted' });
  expect((await sendFile(member, 'staffing', SHORT)).ended.outcome).toBe('accepted');
  second!.destroy();
  await othersCanImport();
});

describe('an import that takes too long', () => {
  test('is ended between two of its rows, and has changed nothing', async () => {
    const hasty = await another({ fileLimits: { within: 1 } });
    const before = await records();
    const { ended } = await sendFile(hasty, 'staffing', SHORT);
    expect(ended).toMatchObject({ outcome: 'refused', code: 'IMPORT_OUT_OF_TIME', message: expect.stringContaining('ingenting är ändrat') });
    expect(await records()).toEqual(before);
    await hasty.stop();
    await othersCanImport();
  });

  test('is ended while it waits for what somebody else holds', async () => {
    const hasty = await another({ fileLimits: { within: 500 } });
    const { ended: { plan } } = await sendFile(member, 'staffing', SHORT);
    const before = await records();
    await client.query('begin');
    await client.query('lock table staffing in exclusive mode');
    const { ended } = await sendFile(hasty, 'staffing', SHORT, { plan: plan! });
    await client.query('rollback');
    expect(ended).toMatchObject({ outcome: 'refused', code: 'IMPORT_OUT_OF_TIME' });
    expect(await records()).toEqual(before);
    await hasty.stop();
    await othersCanImport();
  });
});

test('of two who carry out the same file at once, one does, and the other is told that the records have changed', async () => {
  const file = many(600, (day) => `Upphandlare;${day};2;1,5\n`);
  const { ended: { plan } } = await sendFile(member, 'staffing', file);
  const both = await Promise.all([1, 2].map(() => sendFile(member, 'staffing', file, { plan: plan! })));
  expect(both.map(({ ended }) => ended.code ?? ended.outcome).toSorted()).toEqual(['IMPORT_OUTCOME_CHANGED', 'applied']);
  expect((await sendFile(member, 'staffing', file)).ended.counts).toMatchObject({ unchanged: 600, created: 0 });
});

describe('what is refused while it is still being sent is answered all the same', () => {
  const LARGE = many(200_000);

  test('too large a file', async () => {
    const small = await another({ fileLimits: { bytes: 1_000 } });
    expect(await sendFile(small, 'staffing', LARGE)).toMatchObject({ status: 413, code: 'FILE_TOO_LARGE', message: 'Filen är större än 1000 byte.' });
    await nothingUnderWay();
    await small.stop();
  });

  test('a table that is not there', async () => {
    expect(await sendFile(member, 'wishes', LARGE)).toMatchObject({ status: 404, code: 'UNKNOWN_TABLE' });
  });
});
