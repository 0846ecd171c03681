import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { being, headersAs, identifyTestViewer } from '@samverkan/common/testing/testViewer';
import { allowWrites, byRole, readLines, readWhole, verifyHistory } from '@samverkan/records';
import { createTestDatabase } from '@samverkan/records/testing/createTestDatabase';
import { Agreement } from '../agreement/agreement.js';
import { MoneyFlow } from '../cost/moneyFlow.js';
import { openDatabase } from '../database/openDatabase.js';
import { Organisation } from '../organisation/organisation.js';
import { rights } from '../rights.js';
import { startMember } from '../service.js';
import { at, download, importWhole } from '../testing/sendFile.js';
import { anAgreement, anOrganisation, aStatement, startTestMember, type TestMember } from '../testing/testMember.js';
import { PartyStatement } from '../statement/partyStatement.js';

let member: TestMember;
let whole: string;

const AGREEMENT = 'hylte:agreement:01HT3A0000000000000000AAAA';

beforeAll(async () => {
  const fill = (em: EntityManager) => {
    em.create(Organisation, anOrganisation('hylte', { name: 'Hylte "å\n\\ \u2028' }));
    em.create(Agreement, anAgreement(AGREEMENT));
    em.create(PartyStatement, aStatement(`hylte:statement:${AGREEMENT}`));
  };
  member = await startTestMember('hylte', fill, { policy: allowWrites });
  await importWhole(member, 'costs', `Avtal;År;Skede;Betalare;Mottagare;Belopp;Valuta\n${AGREEMENT};2024;Utfall;hylte;;125,50;SEK\n`);
  await importWhole(member, 'staffing', 'Funktion;Datum;Antal personer;Årsarbetare\nKommunjurist;2024-12-31;2;1,1\n');
  whole = (await download(member, '/export')).toString();
});
afterAll(() => member.stop());

/** As it comes from a disk: cut anywhere. */
async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let place = 0; place < bytes.length; place += 997) yield bytes.subarray(place, place + 997);
}

async function restore(text: string, organisation = 'hylte', databaseUrl?: string): Promise<{ rows: number; databaseUrl: string }> {
  const url = databaseUrl ?? (await createTestDatabase('restored'));
  const orm = await openDatabase(url);
  try {
    return { rows: await readWhole(orm.em, organisation, readLines(piecesOf(text))), databaseUrl: url };
  } finally {
    await orm.close();
  }
}

test('everything of an organisation, read back into an empty member, is exported as the same bytes, its history with it', async () => {
  const { rows, databaseUrl } = await restore(whole);
  expect(rows).toBe(whole.trim().split('\n').slice(1, -1).filter((line) => !line.startsWith('[')).length);
  const again = await startMember({ organisation: 'hylte', databaseUrl, policy: allowWrites });
  expect((await download(again, '/export')).toString()).toBe(whole);
  expect(whole).toContain('"cause":"importCosts fil.csv sha256:');

  await importWhole(again, 'costs', `Avtal;År;Skede;Betalare;Mottagare;Belopp;Valuta\n${AGREEMENT};2023;Utfall;hylte;;1;SEK\n`);
  const orm = await openDatabase(databaseUrl);
  expect(await orm.em.fork().count(MoneyFlow)).toBe(2);
  expect(await orm.em.fork().execute(`update agreement set title = 'Annat' returning (select count(*) from change_event)`)).toHaveLength(1);
  await orm.close();
  await again.stop();
  await expect(restore(whole, 'hylte', databaseUrl)).rejects.toMatchObject({ code: 'RESTORE_NOT_EMPTY' });
});

test.each([
  ['of another organisation', (text: string) => text, 'laholm', 'RESTORE_OTHER_ORGANISATION'],
  ['of a newer schema', (text: string) => text.replace('"migrations":[', '"migrations":["Migration29990101000000",'), 'hylte', 'RESTORE_NEWER_SCHEMA'],
  ['in which a figure is another', (text: string) => text.replace('12550', '12551'), 'hylte', 'RESTORE_WRONG_HASH'],
  ['that lacks a row', (text: string) => text.replace(/\n\{"staff_function"[^\n]*/, ''), 'hylte', 'RESTORE_WRONG_HASH'],
  ['that is cut off', (text: string) => text.slice(0, text.length / 2), 'hylte', 'RESTORE_UNREADABLE'],
  ['without its end', (text: string) => text.replace(/\{"sha256":"[0-9a-f]{64}"\}\n$/, ''), 'hylte', 'RESTORE_UNREADABLE'],
  ['with a table that is not known', (text: string) => text.replace('["agreement",', '["pg_class",'), 'hylte', 'RESTORE_UNREADABLE'],
  ['that is something else', () => 'hello', 'hylte', 'RESTORE_UNREADABLE'],
])('an export %s is refused, and nothing is written', async (_what, change, organisation, code) => {
  const databaseUrl = await createTestDatabase('restored');
  await expect(restore(change(whole), organisation, databaseUrl)).rejects.toMatchObject({ code });
  expect((await restore(whole, 'hylte', databaseUrl)).rows).toBeGreaterThan(0);
});

test('tokens of machines are exported without what makes them count: they are known in the new place, and open nothing', async () => {
  const old = await startMember({ organisation: 'hylte', databaseUrl: member.databaseUrl, identify: [identifyTestViewer] });
  const asked = { method: 'POST', body: JSON.stringify({ query: 'mutation { issueApiToken(input: { name: "Rapport", grants: ["administrator:hylte"], readOnly: false }) { ... on IssuedApiToken { text token { id } } } }' }) };
  const issued = (await (await fetch(old.url, { ...asked, headers: { 'content-type': 'application/json', ...headersAs({ grants: ['administrator:hylte'] }) } })).json()) as { data: { issueApiToken: { text: string; token: { id: string } } } };
  const { text, token } = issued.data.issueApiToken;
  const authorization = `Bearer ${text}`;
  expect((await fetch(at(old, '/export'), { headers: { authorization } })).status).toBe(200);

  const exported = (await download(old, '/export', { authorization })).toString();
  expect(exported).toContain(token.id);
  expect(exported).not.toContain('api_token_secret');
  for (const secret of [text, text.split('_')[2]!, createHash('sha256').update(text).digest('hex')]) expect(exported).not.toContain(secret);

  const { databaseUrl } = await restore(exported);
  const restored = await startMember({ organisation: 'hylte', databaseUrl, identify: [identifyTestViewer] });
  const refused = await fetch(at(restored, '/export'), { headers: { authorization } });
  expect([refused.status, (await refused.json()) as unknown]).toEqual([401, { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'TOKEN_UNKNOWN' }) })] }]);
  expect((await fetch(at(old, '/export'), { headers: { authorization } })).status).toBe(200);
  expect((await download(restored, '/export', headersAs({ grants: ['administrator:hylte'] }))).toString()).toBe(exported);
  await Promise.all([old.stop(), restored.stop()]);
});

test('the history that is read back is whole, ends where it ended, and goes on from there', async () => {
  const { databaseUrl } = await restore(whole);
  const [before, after] = await Promise.all([member.databaseUrl, databaseUrl].map((url) => verifyHistory(url)));
  expect(after).toMatchObject({ breaks: [], tables: before!.tables });
  expect(before!.breaks).toEqual([]);
  const { hash } = JSON.parse(whole.split('\n').findLast((line) => line.startsWith('{"sequence":'))!) as { hash: string };
  expect(after!.head!.hash).toBe(hash);

  const again = await startMember({ organisation: 'hylte', databaseUrl, policy: allowWrites, identify: [being('officer:hylte')] });
  await importWhole(again, 'staffing', 'Funktion;Datum;Antal personer;Årsarbetare\nKommunjurist;2024-12-31;3;1,1\n');
  await again.stop();
  expect(await verifyHistory(databaseUrl, { held: [after!.head!] })).toMatchObject({ breaks: [], entries: after!.entries + 1 });
});

test('only who looks after the organisation gets everything', async () => {
  const strict = await startMember({ organisation: 'hylte', databaseUrl: member.databaseUrl, policy: byRole(rights) });
  const response = await fetch(at(strict, '/export'));
  expect([response.status, (await response.json()) as unknown]).toEqual([401, { errors: [expect.objectContaining({ extensions: { code: 'NOT_SIGNED_IN' } })] }]);
  await strict.stop();
});
