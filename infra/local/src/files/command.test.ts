import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { startTestIssuer, type TestIssuer } from '@samverkan/common/testing/issuer';
import { aMembersDatabase } from '@samverkan/demo/testing/seededDatabase';
import { verifyHistory } from '@samverkan/records';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import pg from 'pg';

/** The commands as `npm run import`, `npm run export` and `npm run restore` run them. */
const COMMAND = fileURLToPath(new URL('../../dist/files/main.js', import.meta.url));
const program = (name: string) => path.join(path.dirname(createRequire(import.meta.url).resolve(`@samverkan/${name}`)), 'main.js');

let folder: string;
let issuer: TestIssuer;
let databaseUrl: string;
let gatewayUrl: string;
const running: ChildProcess[] = [];

/** One of the platform's programs, as a process of its own. */
async function start(name: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const child = fork(program(name), { env: { ...process.env, IDENTITY_ISSUERS: JSON.stringify([{ issuer: issuer.url, mayGrant: '*' }]), LOG_LEVEL: 'silent', ...environment }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  running.push(child);
  const [{ ready }] = (await once(child, 'message')) as [{ ready: string }];
  return ready;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'command-'));
  [issuer, databaseUrl] = await Promise.all([startTestIssuer(), aMembersDatabase('hylte')]);
  const hylte = await start('municipality', { ORGANISATION: 'hylte', DATABASE_URL: databaseUrl, PORT: '0' });
  gatewayUrl = await start('gateway', { FEDERATION: 'goda-grannar', GATEWAY_PORT: '0', MEMBER_URLS: JSON.stringify({ hylte, laholm: 'http://127.0.0.1:1/graphql' }), APOLLO_TELEMETRY_DISABLED: '1' });
});
afterAll(async () => {
  await Promise.all(running.map(async (child) => {
    child.disconnect();
    if (child.exitCode === null) await once(child, 'exit');
  }));
  await issuer.stop();
  await rm(folder, { recursive: true });
});

interface Ran {
  code: number;
  lines: string[];
}

/** Runs a command to its end. */
async function run(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, TOKEN: '', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [[code], out, error] = await Promise.all([once(child, 'exit') as Promise<[number]>, text(child.stdout), text(child.stderr)]);
  expect(error).toBe('');
  return { code, lines: out.trim().split('\n') };
}

async function runImport(content: string, args: readonly string[] = [], roles: readonly string[] | null = ['officer:hylte']): Promise<Ran> {
  const file = path.join(folder, 'ansatte.csv');
  await writeFile(file, content);
  const TOKEN = roles ? await issuer.token({ samverkan_roles: roles }) : '';
  return run(['import', '--organisation', 'hylte', '--kind', 'staffing', '--url', gatewayUrl.replace('/graphql', ''), file, ...args], { TOKEN });
}

async function staffing(): Promise<string[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ told: string }>(`select concat_ws(' ', staff_function, headcount) as told from staffing where as_of = '1991-12-31' order by 1`);
  await client.end();
  return rows.map(({ told }) => told);
}

const HEADINGS = 'Funktion;Datum;Antal personer;Årsarbetare\n';
const FILE = `${HEADINGS}Kommunjurist;1991-12-31;2;1,75\nUpphandlare;1991-12-31;1;1\n`;

test('a file is tried through the gateway, and changes nothing', async () => {
  expect(await runImport(FILE)).toEqual({ code: 0, lines: ['line 2: created', 'line 3: created', 'accepted: 2 rows, 2 created, 0 updated, 0 unchanged, 0 refused, 0 notInFile'] });
  expect(await staffing()).toEqual([]);
});

test('with --apply it is tried, and carried out', async () => {
  expect(await runImport(FILE, ['--apply'])).toMatchObject({ code: 0, lines: expect.arrayContaining([expect.stringMatching(/^accepted: 2 rows/), 'applied: 2 rows, 2 created, 0 updated, 0 unchanged, 0 refused, 0 notInFile']) });
  expect(await staffing()).toEqual(['LAWYER 2', 'PROCUREMENT_OFFICER 1']);
});

test('again it updates what has changed, by its key, and lists what is left out, which stays', async () => {
  const { code, lines } = await runImport(`${HEADINGS}Kommunjurist;1991-12-31;3;1,75\n`, ['--apply', '--language', 'sv']);
  expect([code, lines[0], lines[1]]).toEqual([0, 'line 2: updated: Antal personer: 2 → 3', 'not in the file, and left as it is: PROCUREMENT_OFFICER 1991-12-31']);
  expect(lines.at(-1)).toBe('applied: 1 rows, 0 created, 1 updated, 0 unchanged, 0 refused, 1 notInFile');
  expect(await staffing()).toEqual(['LAWYER 3', 'PROCUREMENT_OFFICER 1']);
});

test.each([
  ['sv', 'Ett antal kan inte vara mindre än 0.', '"31.02.1991" är ingen dag: skriv till exempel 2024-01-31 eller 31.01.2024.'],
  ['nb', 'Et antall kan ikke være mindre enn 0.', '"31.02.1991" er ikke en dag: skriv for eksempel 31.01.2024 eller 2024-01-31.'],
  ['en', 'A count cannot be less than 0.', '"31.02.1991" is no day: write for example 2024-01-31 or 31.01.2024.'],
])('what is refused is said by line, column and reason in %s, and nothing of the file is taken', async (language, count, day) => {
  const before = await staffing();
  const { code, lines } = await runImport(`${FILE}Kommunarkivarie;1991-12-31;-1;-1\nSkolpsykolog;31.02.1991;1;1\n`, ['--apply', '--language', language]);
  expect([code, ...lines.filter((line) => /^line [45]/.test(line))]).toEqual([1, `line 4, Antal personer: NEGATIVE_COUNT: ${count}`, `line 5, Datum: BAD_DATE: ${day}`]);
  expect(lines.at(-1)).toMatch(/^refused: 4 rows, .* 2 refused/);
  expect(await staffing()).toEqual(before);
});

test.each([
  ['without a token', null, [], /^NOT_SIGNED_IN: /],
  ['of somebody who only reads', ['reader:goda-grannar'], [], /^NOT_ALLOWED: /],
  ['of another organisation’s officer', ['officer:laholm'], [], /^NOT_ALLOWED: /],
  ['for a member that is away', ['officer:laholm'], ['--organisation', 'laholm'], /^MEMBER_UNAVAILABLE: The member could not be reached\.$/],
  ['for who is no member', ['officer:hylte'], ['--organisation', 'oslo'], /^UNKNOWN_MEMBER: /],
  ['of a kind that there is not', ['officer:hylte'], ['--kind', 'wishes'], /^UNKNOWN_TABLE: .*agreements, services/],
  ['to a gateway that is not there', ['officer:hylte'], ['--url', 'http://127.0.0.1:1'], /^http:\/\/127\.0\.0\.1:1\/organisations\/hylte\/import\/staffing: /],
])('a file %s is not taken', async (_what, roles, args, line) => {
  const before = await staffing();
  expect(await runImport(FILE.replace(';2;', ';9;'), ['--apply', ...args], roles)).toEqual({ code: 1, lines: [expect.stringMatching(line)] });
  expect(await staffing()).toEqual(before);
});

test('arguments that do not fit end it with 2', async () => {
  const { code, lines } = await run(['import', '--organisation', 'hylte', 'a.csv', 'b.csv']);
  expect([code, lines.join('\n')]).toEqual([2, expect.stringMatching(/Name one file[^]*--kind is lacking/)]);
});

const runExport = (file: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) => run(['export', '--organisation', 'hylte', '--url', gatewayUrl.replace('/graphql', ''), file, ...args], environment);

test('a table is exported by the command in the language that is asked for, and comes in again as it is', async () => {
  const file = path.join(folder, 'bemanning.csv');
  expect(await runExport(file, ['--kind', 'staffing', '--language', 'nb'])).toEqual({ code: 0, lines: [`${file} is written.`] });
  const exported = await readFile(file, 'utf8');
  expect(exported).toMatch(/^\ufeffFunksjon;Dato;/);
  const { code, lines } = await runImport(exported);
  expect([code, lines]).toEqual([0, [expect.stringMatching(/^accepted: \d+ rows, 0 created, 0 updated, \d+ unchanged, 0 refused, 0 notInFile$/)]]);
});

test('what is not given out leaves no file behind', async () => {
  const before = await readdir(folder);
  expect(await runExport(path.join(folder, 'x.ndjson'), [])).toEqual({ code: 1, lines: [expect.stringMatching(/^NOT_SIGNED_IN: /)] });
  expect(await runExport(path.join(folder, 'x.pdf'), ['--kind', 'staffing'])).toEqual({ code: 1, lines: [expect.stringMatching(/^UNKNOWN_TABLE: /)] });
  expect(await readdir(folder)).toEqual(before);
});

test('everything is exported through the gateway, and read back by the command into an empty member: the same bytes, and a whole history', async () => {
  const TOKEN = await issuer.token({ samverkan_roles: ['administrator:hylte'] });
  const file = path.join(folder, 'hylte.ndjson');
  expect(await runExport(file, [], { TOKEN })).toEqual({ code: 0, lines: [`${file} is written.`] });
  const exported = await readFile(file, 'utf8');

  const restored = await createTestDatabase('restored');
  const restore = () => run(['restore', '--organisation', 'hylte', file], { DATABASE_URL: restored });
  const rows = exported.trim().split('\n').slice(1, -1).filter((line) => !line.startsWith('[')).length;
  expect(await restore()).toEqual({ code: 0, lines: [`hylte: ${rows} rows are read back.`] });
  expect(await restore()).toEqual({ code: 1, lines: [expect.stringMatching(/^RESTORE_NOT_EMPTY: .* Nothing was written\.$/)] });

  const member = await start('municipality', { ORGANISATION: 'hylte', DATABASE_URL: restored, PORT: '0' });
  expect(await (await fetch(member.replace('/graphql', '/export'), { headers: { authorization: `Bearer ${TOKEN}` } })).text()).toBe(exported);
  const [before, after] = await Promise.all([databaseUrl, restored].map((url) => verifyHistory(url)));
  expect(after).toEqual(before);
  expect(after!.breaks).toEqual([]);
});
