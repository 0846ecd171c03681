import { createLog, newSigningKey, oidc, protectionOf, readIssuers, RequestSigner, type JoinedFederation, type Running } from '@samverkan/common';
import { startTestIssuer, type TestIssuer } from '@samverkan/common/testing/issuer';
import { aMembersDatabase, aSecretariatsDatabase } from '@samverkan/demo/testing/seededDatabase';
import { startSecretariat } from '@samverkan/federation';
import { startMember } from '@samverkan/municipality';
import type { Manifest } from '@samverkan/schema';
import fc from 'fast-check';
import { CompactSign } from 'jose';
import pg from 'pg';
import { startGateway } from '../gateway.js';
import { FOUND_TOKENS } from './testing/foundTokens.js';
import { expectGoodManners, expectOwnLines, KNOWN_CODES } from './testing/known.js';
import { send, sendBytes, type Reply, type Send } from './testing/requests.js';
import { strangeClaims, strangeToken } from './testing/strangeToken.js';

// Over real HTTP, at a member and at a gateway that run: whatever is shown in place of a token is refused with a code, and
// nobody is served as anybody; nothing is changed, the refusal is logged, nothing that is secret is, and no line is a client's.

/** More, and others each time, by `npm run fuzz`: what it finds goes into testing/foundTokens.ts. */
const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const PARAMETERS = { numRuns: Number(FUZZ_RUNS ?? 100), seed: Number(FUZZ_SEED ?? (FUZZ_RUNS === undefined ? 20_261_122 : Date.now() % 2 ** 31)), endOnFailure: true };
const LONG = 60_000 + PARAMETERS.numRuns * 1_000;

const SIDES = ['gateway', 'member'] as const;
type Side = (typeof SIDES)[number];
const AUDIENCE: Record<Side, string> = { gateway: 'urn:samverkan:goda-grannar', member: 'urn:samverkan:hylte' };

const key = newSigningKey();
const federations: JoinedFederation[] = [{ id: 'goda-grannar', members: ['hylte'], keys: [key.publicJwk] }];
const signer = new RequestSigner({ federation: 'goda-grannar', members: () => ['hylte'], key });

let issuer: TestIssuer;
let database: pg.Client;
const servers = {} as Record<Side, Running>;
/** Gives out the API tokens that a gateway knows. */
let secretariat: Running;
/** Tokens that are good at either side: Anna’s, who is Hylte’s administrator, and Eva’s. */
const good = {} as Record<Side, [anna: string, eva: string]>;
const lines: string[] = [];
/** The codes with which something was refused for what it showed. */
const refusedWith = new Set<string>();

beforeAll(async () => {
  issuer = await startTestIssuer();
  const log = createLog('test', 'debug', { write: (line) => void lines.push(line) });
  const identify = (side: Side) => [oidc({ issuers: readIssuers([{ issuer: issuer.url, mayGrant: ['hylte'] }]), audience: AUDIENCE[side], clockSkew: 5, log })];
  const databaseUrl = await aMembersDatabase('hylte');
  database = new pg.Client(databaseUrl);
  await database.connect();
  servers.member = await startMember({ organisation: 'hylte', databaseUrl, federations, identify: identify('member'), log, protection: protectionOf('member', { rate: 1e12 }) });
  secretariat = await startSecretariat({ federation: 'goda-grannar', databaseUrl: await aSecretariatsDatabase('goda-grannar'), federations, log });
  const manifest: Manifest = { id: 'goda-grannar', name: 'Goda grannar', kind: 'MAPPING_GROUP', members: [{ id: 'hylte', url: servers.member.url, role: 'MEMBER' }], extras: [] };
  servers.gateway = await startGateway({ manifest, addresses: { secretariatUrl: secretariat.url }, portal: false, keys: [key], identify: identify('gateway'), log, protection: protectionOf('gateway', { rate: 1e12 }) });
  for (const side of SIDES) {
    const tokenOf = (sub: string) => issuer.token({ sub, aud: AUDIENCE[side], exp: Math.floor(Date.now() / 1_000) + 20 * 3_600, samverkan_roles: ['administrator:hylte'] });
    good[side] = [await tokenOf('anna'), await tokenOf('eva')];
  }
}, 120_000);
afterAll(async () => {
  for (const server of [servers.gateway, servers.member, secretariat, issuer]) await server.stop();
  await database.end();
});

const head = async () => (await database.query('select sequence, hash from change_event order by sequence desc limit 1')).rows;
let before: unknown;
beforeEach(async () => {
  before = await head();
  lines.length = 0;
  refusedWith.clear();
});
afterEach(async () => {
  expect(await head()).toEqual(before);
  const logged = new Set(lines.map((line) => (JSON.parse(line) as { code?: string }).code));
  expect([...refusedWith].filter((code) => !logged.has(code))).toEqual([]);
  expectOwnLines(lines, /^(a token was refused|a gateway’s token was refused|operation|over a limit|FEDERATIONS says nothing.*|\[query\].*)$/s);
  for (const token of [...good.gateway, ...good.member]) expect(lines.join('')).not.toContain(token.split('.')[2]);
});

const COMMAND = 'mutation { correctOrganisationNumber(id: "hylte", value: "212000-0670", official: false, source: "x") { __typename } }';
type Way = 'query' | 'get' | 'command' | 'import' | 'export';

/** The same sign shown in each of the ways in which a program is asked something that takes one. */
const WAYS: Record<Way, (side: Side) => Send & { origin?: boolean }> = {
  query: () => ({ body: JSON.stringify({ query: '{ viewer { id } }' }) }),
  get: () => ({ method: 'GET', path: `?query=${encodeURIComponent('{ viewer { id } }')}` }),
  command: () => ({ body: JSON.stringify({ query: COMMAND }) }),
  import: (side) => ({ origin: true, path: `${side === 'gateway' ? '/organisations/hylte' : ''}/import/services?dryRun=true`, headers: { 'content-type': 'text/csv' }, body: 'title\nx\n' }),
  export: (side) => ({ origin: true, method: 'GET', path: `${side === 'gateway' ? '/organisations/hylte' : ''}/export/services.csv` }),
};
const way = fc.constantFrom(...(Object.keys(WAYS) as Way[]));
const side = fc.constantFrom(...SIDES);

function show(at: Side, how: Way, headers: Record<string, string | string[]>): Promise<Reply> {
  const { origin = false, ...request } = WAYS[how](at);
  return send(origin ? new URL(servers[at].url).origin : servers[at].url, { ...request, headers: { ...request.headers, ...headers } });
}

/** Refused for what was shown, with nothing but the refusal. */
function expectRefused(reply: Reply, codes = /^(TOKEN|GATEWAY)_|^(IDENTITIES_CONFLICT|HEADERS_TOO_LARGE)$/): void {
  expectGoodManners(reply);
  expect([400, 401, 403, 431]).toContain(reply.status);
  expect(reply.codes).toHaveLength(1);
  expect(reply.codes[0]).toMatch(codes);
  expect(KNOWN_CODES).toContain(reply.codes[0]);
  if (reply.status !== 431) refusedWith.add(reply.codes[0]!);
  expect(Object.keys(JSON.parse(reply.text) as object)).toEqual(['errors']);
}

const viewerIn = ({ text }: Reply) => (JSON.parse(text) as { data?: { viewer: { id: string } | null } }).data?.viewer;

test.each(SIDES)('a good token is believed at a %s: what follows is not refused for another reason', async (at) => {
  for (const how of ['query', 'get'] as const) expect(viewerIn(await show(at, how, { authorization: `Bearer ${good[at][0]}` }))).toEqual({ id: `${issuer.url}|anna` });
  expect((await show(at, 'export', { authorization: `Bearer ${good.member[0]}` })).status).toBe(200);
});

test('what is near to a good token, or put together from several, is refused', async () => {
  const examples = SIDES.flatMap((at) => FOUND_TOKENS.map((found): [Side, Way, string] => [at, 'query', found.replaceAll('GOOD', good[at][0])]));
  const shown = side.chain((at) => fc.tuple(fc.constant(at), way, strangeToken([...good.gateway, ...good.member])));
  await fc.assert(fc.asyncProperty(shown, async ([at, how, token]) => expectRefused(await show(at, how, { authorization: `Bearer ${token}` }))), { ...PARAMETERS, examples: examples.map((example) => [example]) });
}, LONG);

test('a good token that is shown otherwise, or beside another, is refused', async () => {
  const scheme = fc.constantFrom('Basic ', 'DPoP ', 'Bearer', 'Bearer: ', 'Bearer,', '', 'token ', '"Bearer" ', 'Bearer Bearer ', 'Bearer\t');
  const otherwise = fc.tuple(side, way, scheme).map(([at, how, text]): [Side, Way, string | string[]] => [at, how, text + good[at][0]]);
  const bad = strangeToken(good.gateway).map((token) => `Bearer ${token}`);
  const several = fc.tuple(side, way, fc.oneof(bad, fc.constantFrom('Bearer', '', 'Basic YTpi')), fc.boolean(), fc.boolean()).map(([at, how, other, first, ofEva]): [Side, Way, string | string[]] => {
    const both = [`Bearer ${good[at][0]}`, ofEva ? `Bearer ${good[at][1]}` : other];
    return [at, how, first ? both : both.toReversed()];
  });
  await fc.assert(fc.asyncProperty(fc.oneof(otherwise, several), async ([at, how, authorization]) => expectRefused(await show(at, how, { authorization }))), PARAMETERS);
}, LONG);

test('claims of any shape, though the issuer signed them, make nobody another than they say, nor more than the issuer may say', async () => {
  const now = Math.floor(Date.now() / 1_000);
  const signed = (claims: string) => new CompactSign(Buffer.from(claims)).setProtectedHeader({ alg: 'ES256', kid: issuer.key().publicJwk.kid! }).sign(issuer.key().privateKey);
  const claimed = side.chain((at) => fc.tuple(fc.constant(at), strangeClaims({ iss: issuer.url, aud: AUDIENCE[at], sub: 'anna', iat: now, exp: now + 3_600, samverkan_roles: ['reader:goda-grannar', 'administrator:laholm', 'officer:hylte'] })));
  await fc.assert(
    fc.asyncProperty(claimed, async ([at, claims]) => {
      const query = at === 'gateway' ? '{ viewer { id grants { role of } } }' : '{ viewer { id grants } }';
      const reply = await send(servers[at].url, { headers: { authorization: `Bearer ${await signed(claims)}` }, body: JSON.stringify({ query }) });
      if (reply.status !== 200) return expectRefused(reply);
      expect(reply.codes).toEqual([]);
      const { id, grants } = (JSON.parse(reply.text) as { data: { viewer: { id: string; grants: (string | { of: string })[] } } }).data.viewer;
      expect(id).toBe(`${issuer.url}|${(JSON.parse(claims) as { sub: string }).sub}`);
      expect(grants.map((grant) => (typeof grant === 'string' ? grant.split(':')[1] : grant.of)).filter((of) => of !== 'hylte')).toEqual([]);
    }),
    PARAMETERS,
  );
}, LONG);

describe('a gateway’s token at a member', () => {
  const anna = { id: 'idp|anna', name: null, grants: [{ role: 'officer', of: 'hylte' } as const] };
  const body = JSON.stringify({ query: '{ viewer { id } _service { sdl } }' });
  const ask = (token: string | string[], more: Send = {}) => send(servers.member.url, { body, ...more, headers: { 'x-gateway-token': token, ...more.headers } });
  const tokens = () => Promise.all(['hylte', 'laholm', 'hylte'].map((audience) => signer.sign({ audience, body, viewer: anna })));

  test('that is good is believed', async () => expect(viewerIn(await ask((await tokens())[0]!))).toEqual({ id: 'idp|anna' }));

  test('that is near to a good one, or put together from several, is refused, however good the person’s own beside it is', async () => {
    const some = await tokens();
    const shown = fc.tuple(strangeToken(some), fc.boolean());
    const examples = FOUND_TOKENS.map((found): [[string, boolean]] => [[found.replaceAll('GOOD', some[0]!), true]]);
    await fc.assert(fc.asyncProperty(shown, async ([token, withOwn]) => expectRefused(await ask(token, { headers: withOwn ? { authorization: `Bearer ${good.member[0]}` } : {} }))), { ...PARAMETERS, examples });
    expect(viewerIn(await ask(some[0]!))).toEqual({ id: 'idp|anna' }); // to refuse others has not used it up
  }, LONG);

  test('with any other body, by another method, twice in one request or beside somebody else’s own, is refused', async () => {
    const other = fc.oneof(
      fc.oneof(fc.jsonValue().map((value) => JSON.stringify({ query: '{ viewer { id } }', variables: { value } })), fc.constantFrom(` ${body}`, `${body}\n`, body.replace('{', '{ '))).map((text): Send => ({ body: text })),
      fc.constant<Send>({ method: 'GET', body: '', path: `?query=${encodeURIComponent('{ viewer { id } }')}` }),
      fc.constant<Send>({ headers: { authorization: `Bearer ${good.member[1]}` } }),
    );
    await fc.assert(
      fc.asyncProperty(other, fc.boolean(), async (more, twice) => {
        const [one, , another] = await tokens();
        expectRefused(await ask(twice ? [one!, another!] : one!, more));
      }),
      PARAMETERS,
    );
  }, LONG);

  test('says nothing at a gateway, which no gateway asks', async () => {
    const [token] = await tokens();
    expect(viewerIn(await send(servers.gateway.url, { headers: { 'x-gateway-token': token! }, body: '{"query":"{ viewer { id } }"}' }))).toBeNull();
  });
});

describe.each(SIDES)('bytes that a %s takes for no header, or for another', (at) => {
  const QUERY = '{"query":"{ viewer { id } }"}';
  const request = (...headers: string[]) => `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${QUERY.length}\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n${QUERY}`;
  const bearer = () => `Bearer ${good[at][0]}`;

  test.each<[string, () => string[], number, string]>([
    ['a line that goes on in the next', () => ['authorization: Bearer', ` ${good[at][0]}`], 400, 'BAD_REQUEST'],
    ['a NUL character', () => [`authorization: ${bearer()}\0`], 400, 'BAD_REQUEST'],
    ['a bare line break', () => [`authorization: ${bearer()}\nx: y`, 'authorization: Bearer x'], 400, 'BAD_REQUEST'],
    ['a blank before the colon', () => [`authorization : ${bearer()}`], 400, 'BAD_REQUEST'],
    ['two, in other letters', () => [`Authorization: ${bearer()}`, `AUTHORIZATION: ${bearer()}`], 401, 'TOKEN_MALFORMED'],
    ['an empty one beside it', () => ['authorization:', `authorization: ${bearer()}`], 401, 'TOKEN_MALFORMED'],
    ['characters that are none of ASCII', () => [`authorization: Bearer ${good[at][0]}é\u0085`], 401, 'TOKEN_MALFORMED'],
  ])('%s', async (_what, headers, status, code) => {
    const answered = await sendBytes(servers[at].url, Buffer.from(request(...headers()), 'latin1'));
    expect(answered).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answered).toContain(`"code":"${code}"`);
    expect(answered).not.toContain('"data"');
  });

  test('what comes after the body says nothing of who asks', async () => {
    const trailing = `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\ntrailer: authorization\r\n\r\n${QUERY.length.toString(16)}\r\n${QUERY}\r\n0\r\nauthorization: ${bearer()}\r\n\r\n`;
    expect(await sendBytes(servers[at].url, trailing)).toContain('{"data":{"viewer":null}}');
  });
});
