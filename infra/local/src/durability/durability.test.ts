import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Country, openDatabase, Organisation, OrganisationKind } from '@samverkan/municipality';
import { verifyHistory } from '@samverkan/records';
import pg from 'pg';
import { freePorts } from '../ports.js';
import { createDatabase } from '../postgres/createDatabase.js';
import { keepCluster } from '../postgres/keepCluster.js';
import { findRunningServer } from '../postgres/runningServer.js';
import { Program } from '../program.js';
import { graphqlUrl, memberEnvironment } from '../programEnvironment.js';
import { memberProgram } from '../repository.js';

// A member and a PostgreSQL as npm start runs them: the data on disk, and whoever ends is started again.

const WRITES = 1_000;

let home: string;
let cluster: Awaited<ReturnType<typeof keepCluster>>;
let databaseUrl: string;
let member: Program;

beforeAll(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'samverkan-durability-'));
  cluster = await keepCluster({ folder: path.join(home, 'postgres') }, () => {});
  databaseUrl = await createDatabase(cluster.url, 'hylte');
  const orm = await openDatabase(databaseUrl);
  const em = orm.em.fork();
  const provenance = { source: 'test', asOf: null, lastVerifiedOn: null, demonstration: true };
  em.create(Organisation, { id: 'hylte', kind: OrganisationKind.MUNICIPALITY, name: 'Hylte', officialName: 'Hylte kommun', country: Country.SE, provenance });
  await em.flush();
  await em.execute(`insert into service (id, title, language, status, functions_of_government, channels, keywords, delivered_by_id, provenance_source) values ('hylte:service:S', 'Färdtjänst', 'sv', 'ACTIVE', '{}', '{}', '{}', 'hylte', 'test')`);
  await orm.close();
  const [port] = await freePorts(1);
  member = new Program({
    name: 'hylte', url: graphqlUrl(port!), file: memberProgram, labels: [], logFile: path.join(home, 'hylte.log'), log: () => {},
    environment: { ...memberEnvironment('hylte', port!, databaseUrl, []), NODE_ENV: 'production' },
  });
  member.restart = true;
  await member.start();
}, 60_000);

afterAll(async () => {
  await member.stop();
  await cluster.stop();
  rmSync(home, { recursive: true, force: true });
}, 60_000);

test('the server is one that keeps what it acknowledges', async () => {
  const rows = await ask<{ name: string; setting: string }>(`select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name`);
  expect(rows.map(({ setting }) => setting)).toEqual(['on', 'on', 'on']);
});

test('kill -9 of the member during 1 000 concurrent writes: what was acknowledged is there, what was refused is not, the history is whole', async () => {
  const pid = member.pid;
  const outcomes = await writeAll('member', () => member.kill());
  await until(async () => member.pid !== pid && (await write('member again')) === 'ACKNOWLEDGED');
  await checkKept('member', outcomes);
  // A connection that was cut off is all that a client can see of a program that is gone: it says neither yes nor no.
  for (const outcome of outcomes.values()) expect(outcome).toMatch(/^(ACKNOWLEDGED|CUT_OFF)$/);
}, 60_000);

test('kill -9 of PostgreSQL, all its processes, during 1 000 concurrent writes: the same, and the member says of each whether it was written', async () => {
  const before = findRunningServer(path.join(home, 'postgres', 'data'))!.pid;
  const outcomes = await writeAll('postgres', async () => killPostgres(before));
  await until(async () => (await write('postgres again')) === 'ACKNOWLEDGED');
  expect(findRunningServer(path.join(home, 'postgres', 'data'))!.pid).not.toBe(before);
  await checkKept('postgres', outcomes);
  for (const outcome of outcomes.values()) expect(outcome).toMatch(/^(ACKNOWLEDGED|NOT_WRITTEN|OUTCOME_UNKNOWN)$/);
  expect([...outcomes.values()]).toContain('NOT_WRITTEN');
}, 60_000);

/** From each write's text to what the client was told of it. All are under way at once; when a tenth is acknowledged, `disturb` is run. */
async function writeAll(name: string, disturb: () => Promise<void>): Promise<Map<string, string>> {
  const outcomes = new Map<string, string>();
  let acknowledged = 0;
  const disturbed: Promise<void>[] = [];
  await Promise.all(Array.from({ length: WRITES }, async (_, n) => {
    const text = `${name} ${n}`;
    const outcome = await write(text);
    outcomes.set(text, outcome);
    if (outcome === 'ACKNOWLEDGED' && ++acknowledged === WRITES / 10) disturbed.push(disturb());
  }));
  await Promise.all(disturbed);
  return outcomes;
}

/** What a client is told of one write: ACKNOWLEDGED, the code of a refusal, or CUT_OFF where it is told nothing. */
async function write(text: string): Promise<string> {
  const query = 'mutation ($text: String!) { giveFeedback(input: { recordId: "hylte:service:S", text: $text, language: sv }) { __typename ... on Feedback { id } ... on Refused { code } } }';
  try {
    const response = await fetch(member.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { text } }) });
    const { data, errors } = (await response.json()) as { data?: { giveFeedback: { __typename: string; code?: string } | null }; errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? data?.giveFeedback?.code ?? (data?.giveFeedback?.__typename === 'Feedback' ? 'ACKNOWLEDGED' : 'NO_ANSWER');
  } catch {
    return 'CUT_OFF';
  }
}

async function checkKept(name: string, outcomes: ReadonlyMap<string, string>): Promise<void> {
  const rows = await ask<{ text: string }>('select text from feedback_entry where starts_with(text, $1)', [`${name} `]);
  const kept = new Set(rows.map(({ text }) => text));
  const told = (...words: string[]) => [...outcomes].filter(([, outcome]) => words.includes(outcome)).map(([text]) => text);
  expect(told('ACKNOWLEDGED').length).toBeGreaterThanOrEqual(WRITES / 10);
  expect(told('ACKNOWLEDGED').filter((text) => !kept.has(text))).toEqual([]);
  expect(told('ACKNOWLEDGED').length).toBeLessThan(WRITES);
  expect([...outcomes].filter(([text, outcome]) => !['ACKNOWLEDGED', 'CUT_OFF', 'OUTCOME_UNKNOWN'].includes(outcome) && kept.has(text))).toEqual([]);
  expect((await verifyHistory(databaseUrl)).breaks).toEqual([]);
}

/** All at once, so that none of them can put anything in order. */
function killPostgres(postmaster: number): void {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster).map(Number);
  for (const pid of [postmaster, ...children]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it has gone by itself
    }
  }
}

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return Number.NaN;
  }
}

async function ask<Found extends object>(sql: string, values: unknown[] = []): Promise<Found[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query<Found>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + 40_000;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > giveUp) throw new Error('expected it to hold within 40 s, and it does not');
    await sleep(100);
  }
}
