import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import pg from 'pg';
import { pino } from 'pino';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';

const ANNA = { id: 'idp|anna', name: 'Anna', grants: ['administrator:hylte', 'analyst:goda-grannar'] };
const CORRECT = 'mutation { correctOrganisationNumber(id: "hylte", value: "no number", official: false, source: "x") { ... on Refused { code } } }';

const logged: string[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });

let hylte: TestMember;
beforeAll(async () => void (hylte = await startTestMember('hylte', (em) => void em.create(Organisation, anOrganisation('hylte')), { log })));
afterAll(() => hylte.stop());

const issue = async (input: object = {}, as: Parameters<TestMember['askAs']>[0] = ANNA) =>
  (
    await hylte.askAs(as, 'mutation ($input: IssueApiTokenInput!) { issueApiToken(input: $input) { ... on IssuedApiToken { text token { id name grants readOnly issuedBy expiresAt revokedAt lastUsedAt } } ... on Refused { code field } } }', {
      input: { name: 'Nightly report', grants: ['administrator:hylte'], ...input },
    })
  ).data.issueApiToken;
const revoke = async (id: string) => (await hylte.askAs(ANNA, 'mutation ($id: ID!) { revokeApiToken(id: $id) { ... on ApiToken { revokedAt } ... on Refused { code } } }', { id })).data.revokeApiToken;
const list = async (as = ANNA) => hylte.askAs(as, '{ apiTokens { id lastUsedAt } }');

async function askWith(text: string, query = '{ viewer { id name grants readOnly } }') {
  const response = await fetch(hylte.url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${text}` }, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] };
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

const numberOf = (text: string) => text.split('_')[1]!;

/** A token that is whole, with a secret of our own. */
function another(number: string): string {
  const text = `sv_${number}_${randomBytes(32).toString('hex')}`;
  return text + crc32(text).toString(16).padStart(8, '0');
}

async function sql<Row extends pg.QueryResultRow>(statement: string): Promise<Row[]> {
  const client = new pg.Client(hylte.databaseUrl);
  await client.connect();
  const { rows } = await client.query<Row>(statement);
  await client.end();
  return rows;
}

test('a token that was given out is known, as what it was given out for', async () => {
  const { text, token } = await issue({ grants: ['officer:hylte', 'reader:goda-grannar'], readOnly: false });
  expect(token).toMatchObject({ name: 'Nightly report', grants: ['officer:hylte', 'reader:goda-grannar'], readOnly: false, issuedBy: 'idp|anna', revokedAt: null, lastUsedAt: null });
  expect(await askWith(text)).toEqual({ status: 200, data: { viewer: { id: token.id, name: 'Nightly report', grants: ['officer:hylte', 'reader:goda-grannar'], readOnly: false } }, code: undefined });
  expect((await list()).data.apiTokens.find(({ id }: { id: string }) => id === token.id).lastUsedAt).not.toBeNull();
});

test('it cannot be given out under a key, since its text could then be told again', async () => {
  const before = (await list()).data.apiTokens;
  const { data } = await hylte.askAs(ANNA, 'mutation { issueApiToken(idempotencyKey: "k", input: { name: "Nightly report", grants: ["administrator:hylte"] }) { ... on Refused { code } } }');
  expect(data.issueApiToken).toEqual({ code: 'TOLD_ONCE' });
  expect((await list()).data.apiTokens).toEqual(before);
});

test('it may do what its grants allow, and what is for reading changes nothing', async () => {
  const refusal = async (input: object) => (await askWith((await issue(input)).text, CORRECT)).data;
  expect(await refusal({ readOnly: false })).toEqual({ correctOrganisationNumber: { code: 'WRONG_FORM' } }); // past who may, and on to the rule
  expect(await refusal({})).toEqual({ correctOrganisationNumber: { code: 'READ_ONLY_TOKEN' } });
  expect(await refusal({ readOnly: false, grants: ['officer:hylte'] })).toEqual({ correctOrganisationNumber: { code: 'NOT_ALLOWED' } });
});

test('its text is kept nowhere: not in its own tables, not in the history', async () => {
  const { text } = await issue();
  const secret = text.split('_')[2]!;
  const [{ hash }] = (await sql<{ hash: string }>('select hash from api_token_secret order by id desc limit 1')) as [{ hash: string }];
  const history = JSON.stringify(await sql('select * from change_event'));
  expect(history).toContain('Nightly report');
  for (const kept of [history, JSON.stringify(await sql('select * from api_token')), JSON.stringify(await sql('select * from api_token_secret'))]) expect(kept).not.toContain(secret.slice(0, 64));
  expect(history).not.toContain(hash);
  expect(JSON.stringify(await sql(`select author_id from change_event where "table" = 'api_token'`))).toContain('idp|anna');
});

describe('a token is refused', () => {
  test('from the moment that it is revoked, and it is revoked once', async () => {
    const { text, token } = await issue();
    expect((await askWith(text)).status).toBe(200);
    expect(await revoke(token.id)).toEqual({ revokedAt: expect.any(String) });
    expect(await askWith(text)).toMatchObject({ status: 401, code: 'TOKEN_REVOKED' });
    expect(await revoke(token.id)).toEqual({ code: 'WRONG_STATE' });
    expect(await revoke('hylte:api-token:NONE')).toEqual({ code: 'NO_RECORD' });
  });

  test('once it has expired', async () => {
    const { text, token } = await issue();
    await sql(`update api_token set expires_at = now() where id = '${token.id}'`);
    expect(await askWith(text)).toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' });
  });

  test('with another secret, another number or a slip of the pen', async () => {
    const [{ text }, other] = [await issue(), await issue()];
    expect(await askWith(another(numberOf(text)))).toMatchObject({ status: 401, code: 'TOKEN_UNKNOWN' });
    expect(await askWith(another('01JABCDEFGHJKMNPQRSTVWXYZ0'))).toMatchObject({ status: 401, code: 'TOKEN_UNKNOWN' });
    expect(await askWith(text.replace(numberOf(text), numberOf(other.text)))).toMatchObject({ status: 401, code: 'TOKEN_MALFORMED' });
    expect(await askWith('sv_')).toMatchObject({ status: 401, code: 'TOKEN_MALFORMED' });
  });

  test('with a line in the log that has the code, and nothing of the token', async () => {
    const { text, token } = await issue();
    await revoke(token.id);
    logged.length = 0;
    await askWith(text);
    expect(logged.map((line) => JSON.parse(line) as unknown)).toEqual([expect.objectContaining({ code: 'TOKEN_REVOKED', msg: 'a token was refused' })]);
    expect(logged.join()).not.toContain(numberOf(text));
  });
});

describe('giving out a token is refused, and none is there', () => {
  const count = async () => (await list()).data.apiTokens.length as number;
  test.each([
    ['GRANT_NOT_HELD', { grants: ['officer:laholm'] }],
    ['GRANT_NOT_HELD', { grants: ['officer:hylte', 'secretariat:goda-grannar'] }],
    ['BAD_GRANT', { grants: ['emperor:hylte'] }],
    ['BAD_GRANT', { grants: [] }],
    ['NO_TEXT', { name: ' ' }],
    ['TEXT_TOO_LONG', { name: 'x'.repeat(101) }],
    ['LIFE_OUT_OF_RANGE', { days: 0 }],
    ['LIFE_OUT_OF_RANGE', { days: 401 }],
  ])('%s: %p', async (code, input) => {
    const before = await count();
    expect(await issue(input)).toMatchObject({ code });
    expect(await count()).toBe(before);
  });

  test.each([[['officer:hylte'], 'NOT_ALLOWED'], [['administrator:laholm'], 'NOT_ALLOWED'], [['secretariat:goda-grannar'], 'NOT_ALLOWED']])('to %p', async (grants, code) => {
    expect(await issue({ grants: ['officer:hylte'] }, { grants })).toMatchObject({ code });
  });

  test('to another token, however much that may do', async () => {
    const { text } = await issue({ readOnly: false });
    const asked = await askWith(text, 'mutation { issueApiToken(input: { name: "Child", grants: ["officer:hylte"] }) { ... on Refused { code } } }');
    expect(asked.data).toEqual({ issueApiToken: { code: 'NOT_BY_TOKEN' } });
  });
});

test('who may not give out tokens does not see them either', async () => {
  expect((await list({ ...ANNA, grants: ['officer:hylte'] })).errors?.[0]?.extensions['code']).toBe('NOT_ALLOWED');
  expect((await hylte.ask('{ apiTokens { id } }')).errors?.[0]?.extensions['code']).toBe('NOT_SIGNED_IN');
  expect((await hylte.ask('{ viewer { id } }')).data).toEqual({ viewer: null });
});
