import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { allowWrites, openDatabase, startMember } from '@samverkan/municipality';
import type { Running } from '@samverkan/common';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import { importFile } from './importFile.js';
import { restore } from './restore.js';

let folder: string;
let member: Running;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'files-'));
  const databaseUrl = await createTestDatabase('files');
  const orm = await openDatabase(databaseUrl);
  await orm.em.fork().execute(`insert into organisation (id, kind, name, official_name, country, provenance_source) values ('hylte', 'MUNICIPALITY', 'Hylte', 'Hylte kommun', 'SE', 'test')`);
  await orm.close();
  member = await startMember({ organisation: 'hylte', databaseUrl, policy: allowWrites });
});
afterAll(async () => {
  await member.stop();
  await rm(folder, { recursive: true });
});

async function fileWith(content: string): Promise<string> {
  const file = path.join(folder, 'fil.csv');
  await writeFile(file, content);
  return file;
}

async function run(args: readonly string[]) {
  const lines: string[] = [];
  const code = await importFile(['--organisation', 'hylte', '--kind', 'staffing', '--url', member.url.replace('/graphql', '/import'), ...args], {}, (line) => lines.push(line));
  return { code, lines };
}

const HEADINGS = 'Funktion;Datum;Antal personer;Årsarbetare\n';

test('a file is tried, and carried out only when that is asked for', async () => {
  const file = await fileWith(`${HEADINGS}Kommunjurist;2024-12-31;2;1,75\n`);
  expect(await run([file])).toEqual({ code: 0, lines: ['line 2: created', 'accepted: 1 rows, 1 created, 0 updated, 0 unchanged, 0 refused, 0 notInFile'] });
  expect(await run([file, '--apply'])).toMatchObject({ code: 0, lines: ['line 2: created', expect.stringMatching(/^accepted/), 'applied: 1 rows, 1 created, 0 updated, 0 unchanged, 0 refused, 0 notInFile'] });
  expect(await run([file])).toEqual({ code: 0, lines: ['accepted: 1 rows, 0 created, 0 updated, 1 unchanged, 0 refused, 0 notInFile'] });
});

test('what is refused is told by line, column and reason, in the language that is asked for', async () => {
  const { code, lines } = await run([await fileWith(`${HEADINGS}Kommunjurist;2024-12-31;-2;1,75\n`), '--language', 'sv', '--apply']);
  expect([code, lines[0]]).toEqual([1, 'line 2, Antal personer: NEGATIVE_COUNT: Ett antal kan inte vara mindre än 0.']);
});

test('arguments that do not fit, and a file that is not there, are said', async () => {
  expect((await run([])).code).toBe(2);
  expect(await run(['/nowhere.csv'])).toMatchObject({ code: 1 });
});

test('an export is read back into an empty database, and once', async () => {
  const file = await fileWith(await (await fetch(member.url.replace('/graphql', '/export'))).text());
  const databaseUrl = await createTestDatabase('restored');
  const lines: string[] = [];
  const again = () => restore(['--organisation', 'hylte', file], { DATABASE_URL: databaseUrl }, (line) => lines.push(line));
  expect([await again(), await again()]).toEqual([0, 1]);
  expect(lines).toEqual([expect.stringMatching(/^hylte: \d+ rows are read back\.$/), expect.stringMatching(/^RESTORE_NOT_EMPTY: .* Nothing was written\.$/)]);
});
