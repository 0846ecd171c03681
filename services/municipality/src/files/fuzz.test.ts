import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { EntityManager } from '@mikro-orm/postgresql';
import { allowWrites, SPOKEN } from '@samverkan/records';
import fc from 'fast-check';
import pg from 'pg';
import { Organisation } from '../organisation/organisation.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { download, sendFile, type Told } from '../testing/sendFile.js';
import { anOrganisation, aStatement, startTestMember, type TestMember } from '../testing/testMember.js';
import { FILES } from './files.js';
import { FOUND } from './testing/found.js';
import { strangeFile, type StrangeFile } from './testing/strangeFile.js';

/** More, and others each time, by `npm run fuzz`: what it finds goes into testing/found.ts. The seed that found it is in its report. */
const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const RUNS = Number(FUZZ_RUNS ?? 150);
const SEED = Number(FUZZ_SEED ?? (FUZZ_RUNS === undefined ? 20_261_122 : Date.now() % 2 ** 31));

const AGREEMENT = 'halmstad:agreement:01HT3A0000000000000000AAAA';

let member: TestMember;
let client: pg.Client;
beforeAll(async () => {
  const fill = (em: EntityManager) => {
    em.create(Organisation, anOrganisation('hylte', { officialName: 'Hylte kommun' }));
    em.create(PartyStatement, aStatement(`hylte:statement:${AGREEMENT}`, { agreementId: AGREEMENT }));
  };
  member = await startTestMember('hylte', fill, { policy: allowWrites });
  client = new pg.Client(member.databaseUrl);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await member.stop();
});

/** The head of the history, which every change moves; and what stands in no history. */
async function records(): Promise<unknown> {
  const { rows } = await client.query('select (select max(sequence) from change_event) as head, (select hash from change_event order by sequence desc limit 1) as hash, (select count(*) from record_version) as versions, (select sum(version) from record_version) as version');
  return rows[0];
}

const KNOWN = new Set(readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8').match(/(?<=`)[A-Z][A-Z_]+(?=`)/g));

/** What no answer may have in it: a stack, a path, SQL, an address. */
const TELLTALE = /node_modules|\/dist\/|\.[cm]?[jt]s:\d+|\n\s+at |file:\/\/|postgres(ql)?:\/\/|\binsert into\b|\bselect\b.*\bfrom\b|invalid input syntax|out of range for type|relation "|127\.0\.0\.1|ENOENT|samverkan-import/i;

/** Every refusal has a code that is written down, and says nothing of the program. Returns whether the file was accepted. */
function expectGoodManners({ status, code, message, ended, rows }: Told): boolean {
  expect(`${message} ${ended?.message} ${JSON.stringify(rows.map(({ faults }) => faults))}`).not.toMatch(TELLTALE);
  const codes = [code, ended?.code, ...rows.flatMap(({ faults = [] }) => faults.map((fault) => fault.code))].filter((said) => said !== undefined);
  expect(codes.filter((said) => !KNOWN.has(said))).toEqual([]);
  if (status !== 200) {
    expect(code).toEqual(expect.any(String));
    expect(Math.floor(status / 100)).toBe(4);
    return false;
  }
  expect(['accepted', 'applied', 'refused']).toContain(ended.outcome);
  if (ended.outcome !== 'refused') return true;
  expect(codes.length).toBeGreaterThan(0);
  for (const { outcome, faults } of rows) expect(outcome === 'refused').toBe((faults?.length ?? 0) > 0);
  return false;
}

/** A trial changes nothing, and a refused file cannot be carried out. One that is accepted is, to the last row. */
async function expectTakenOrRefused({ table, language, bytes }: StrangeFile): Promise<void> {
  const before = await records();
  const trial = await sendFile(member, table, bytes, { language });
  const accepted = expectGoodManners(trial);
  expect(await records()).toEqual(before);
  const plan = trial.ended?.plan ?? `${createHash('sha256').update(bytes).digest('hex')}.${'0'.repeat(64)}`;
  const done = await sendFile(member, table, bytes, { language, plan });
  expect(expectGoodManners(done)).toBe(accepted);
  if (accepted) expect(done.ended).toMatchObject({ outcome: 'applied', counts: trial.ended.counts });
  else expect(await records()).toEqual(before);
}

test.each(FOUND.map((make, n) => [n, make] as const))('as it once was not: %d', async (_n, make) => expectTakenOrRefused(await make()));

test('whatever file is sent, it is taken whole, or refused with a code and changes nothing', async () => {
  await fc.assert(fc.asyncProperty(strangeFile(FILES), async (make) => expectTakenOrRefused(await make())), { numRuns: RUNS, seed: SEED, endOnFailure: true });
}, 60_000 + RUNS * 2_000);

test.each(FILES.flatMap(({ name }) => ['csv', 'xlsx'].map((format, n) => [name, format, SPOKEN[n]!] as const)))('and what was taken is exported, and read back as it is: %s as %s', async (name, format, language) => {
  const { ended } = await sendFile(member, name, await download(member, `/export/${name}.${format}?language=${language}`));
  expect(ended).toMatchObject({ outcome: 'accepted', counts: { created: 0, updated: 0, refused: 0, notInFile: 0 } });
});
