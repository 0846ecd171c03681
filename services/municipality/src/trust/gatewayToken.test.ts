import { generateKeyPairSync, sign } from 'node:crypto';
import { anyone, newSigningKey, protectionOf, requestOfLine, RequestSigner, type JoinedFederation, type SigningKey, type Viewer } from '@samverkan/common';
import { headersAs } from '@samverkan/common/testing/testViewer';
import { pino } from 'pino';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';

// Over real HTTP: what a member believes of a gateway, and what it refuses, with which code.

const [godaGrannar, skane] = [newSigningKey(), newSigningKey()];
const federations: JoinedFederation[] = [
  { id: 'goda-grannar', members: ['hylte', 'laholm'], keys: [godaGrannar.publicJwk] },
  { id: 'skane', members: ['hylte', 'svalov'], keys: [skane.publicJwk] },
];
const ENTITIES = JSON.stringify({ query: '{ _entities(representations: [{ __typename: "Organisation", id: "hylte" }]) { ... on Organisation { name } } }' });
const WHOLE = { data: { _entities: [{ name: 'hylte' }] } };

let member: TestMember;
let lines: string[];
beforeAll(async () => {
  lines = [];
  const log = pino({ level: 'warn', mixin: requestOfLine }, { write: (line: string) => void lines.push(line) });
  member = await startTestMember('hylte', (em) => void em.create(Organisation, anOrganisation('hylte')), { federations, log });
});
afterAll(() => member.stop());

const signerOf = (federation: string, key: SigningKey) => new RequestSigner({ federation, members: () => ['hylte', 'laholm', 'svalov'], key });
const tokenFor = (body = ENTITIES, { audience = 'hylte', viewer = anyone() as Pick<Viewer, 'id' | 'name' | 'grants'>, by = signerOf('goda-grannar', godaGrannar) } = {}) => by.sign({ audience, body, viewer });

const send = (headers: Record<string, string>, body = ENTITIES, url = member.url) => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
const answer = async (token: string, body = ENTITIES, more: Record<string, string> = {}) => (await send({ 'x-gateway-token': token, ...more }, body)).json();
async function refused(token: string, body = ENTITIES, more: Record<string, string> = {}): Promise<[number, string]> {
  const response = await send({ 'x-gateway-token': token, 'x-request-id': 'seen-in-the-log', ...more }, body);
  const { data, errors } = (await response.json()) as { data?: unknown; errors: { extensions: { code: string } }[] };
  expect(data).toBeUndefined();
  return [response.status, errors[0]!.extensions.code];
}

/** A token that is made by hand, signed with this key. */
function made(claims: Record<string, unknown>, { key = godaGrannar.privateKey, head = {} as Record<string, unknown> } = {}): string {
  const seconds = Date.now() / 1_000;
  const body = 'fPKKoTPyE0hZ_ZsRi2GvWmVPQmlsHZ5D2hpVxLpR3Hs';
  const text = [{ alg: 'EdDSA', typ: 'gateway-request+jwt', kid: godaGrannar.kid, ...head }, { iss: 'goda-grannar', aud: 'hylte', body, jti: 'abcdefghijklmnop-1', iat: seconds, exp: seconds + 30, ...claims }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
}

describe('_entities and _service', () => {
  test('are answered to a gateway that signs, alone or together with others', async () => {
    expect(await answer(await tokenFor())).toEqual(WHOLE);
    const [, second] = await Promise.all([tokenFor(ENTITIES, { audience: 'laholm' }), tokenFor()]);
    expect(await answer(second!)).toEqual(WHOLE);
    const service = JSON.stringify({ query: '{ _service { sdl } }' });
    expect(await answer(await tokenFor(service), service)).toMatchObject({ data: { _service: { sdl: expect.stringContaining('type Organisation') } } });
  });

  test.each([
    ['_entities', '{ _entities(representations: []) { __typename } }'],
    ['_service', '{ _service { sdl } }'],
    ['under another name', '{ organisation { id } a: _service { sdl } }'],
    ['in a fragment', '{ ...F } fragment F on Query { ... { ...G } } fragment G on Query { _service { sdl } }'],
    ['where it may be left out', 'query ($yes: Boolean = true) { _service @include(if: $yes) { sdl } }'],
  ])('%s is refused to everybody else', async (_what, query) => {
    for (const headers of [{}, headersAs({ grants: ['administrator:hylte'] })]) {
      const response = await send(headers, JSON.stringify({ query }));
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GATEWAY_ONLY' } }] });
    }
  });

  test('the member’s own users ask for the rest as before', async () => {
    expect(await (await send({}, '{"query":"{ organisation { name } }"}')).json()).toEqual({ data: { organisation: { name: 'hylte' } } });
  });
});

describe('is refused, with a code of its own:', () => {
  test('a token that has been used', async () => {
    const token = await tokenFor();
    expect(await answer(token)).toEqual(WHOLE);
    expect(await refused(token)).toEqual([401, 'GATEWAY_TOKEN_REPLAYED']);
  });

  test('one of two that come at the same time', async () => {
    const token = await tokenFor();
    const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await send({ 'x-gateway-token': token })).status));
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, ...Array<number>(9).fill(401)]);
  });

  test('a stolen token with another body, with none, or with the same body and a blank', async () => {
    const token = await tokenFor();
    for (const body of ['{"query":"{ organisation { name } }"}', `${ENTITIES} `]) expect(await refused(token, body)).toEqual([401, 'GATEWAY_TOKEN_BODY']);
    const byGet = await fetch(`${member.url}?query={organisation{name}}`, { headers: { 'x-gateway-token': token } });
    expect([byGet.status, ((await byGet.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([401, 'GATEWAY_TOKEN_BODY']);
    expect(await answer(token)).toEqual(WHOLE);
  });

  test('a token for another member', async () => expect(await refused(await tokenFor(ENTITIES, { audience: 'laholm' }))).toEqual([403, 'GATEWAY_TOKEN_AUDIENCE']));

  test('the token of a federation that the member has not joined', async () => {
    expect(await refused(await tokenFor(ENTITIES, { by: signerOf('ostfold', newSigningKey()) }))).toEqual([403, 'GATEWAY_NOT_JOINED']);
    expect(await refused(await tokenFor(ENTITIES, { by: signerOf('__proto__', newSigningKey()) }))).toEqual([403, 'GATEWAY_NOT_JOINED']);
  });

  test('what one federation says in the name of another', async () => {
    expect(await refused(await tokenFor(ENTITIES, { by: signerOf('goda-grannar', skane) }))).toEqual([401, 'GATEWAY_KEY_UNKNOWN']);
    expect(await refused(made({}, { key: skane.privateKey }))).toEqual([401, 'GATEWAY_SIGNATURE_WRONG']);
  });

  test.each([
    ['alg: none', { alg: 'none' }],
    ['a shared secret', { alg: 'HS256' }],
    ['an algorithm in other letters', { alg: 'eddsa' }],
    ['no algorithm', { alg: undefined }],
  ])('%s', async (_what, head) => {
    expect(await refused(made({}, { head }))).toEqual([401, 'GATEWAY_TOKEN_ALGORITHM']);
    const [start, claims] = made({}, { head }).split('.');
    expect(await refused(`${start}.${claims}.`)).toEqual([401, 'GATEWAY_TOKEN_ALGORITHM']);
  });

  test('a signature for one shown as a signature for several', async () => {
    const [, claims, signature] = (await tokenFor()).split('.');
    const head = Buffer.from(JSON.stringify({ alg: 'EdDSA+tree', typ: 'gateway-request+jwt', kid: godaGrannar.kid })).toString('base64url');
    expect(await refused(`${head}.${claims}.${signature}`)).toEqual([401, 'GATEWAY_SIGNATURE_WRONG']);
  });

  const now = () => Date.now() / 1_000;
  test.each<[string, () => Record<string, unknown>, string]>([
    ['an expired one', () => ({ iat: now() - 40, exp: now() - 10 }), 'GATEWAY_TOKEN_EXPIRED'],
    ['one from the future', () => ({ iat: now() + 20, exp: now() + 50 }), 'GATEWAY_TOKEN_NOT_YET'],
    ['one that lives for an hour', () => ({ exp: now() + 3_600 }), 'GATEWAY_TOKEN_TOO_LONG'],
    ['one without an end', () => ({ exp: undefined }), 'GATEWAY_TOKEN_MALFORMED'],
    ['one without a number', () => ({ jti: undefined }), 'GATEWAY_TOKEN_MALFORMED'],
    ['one that says more', () => ({ admin: true }), 'GATEWAY_TOKEN_MALFORMED'],
    ['one of another body', () => ({ body: 'x' }), 'GATEWAY_TOKEN_BODY'],
  ])('%s', async (_what, claims, code) => expect(await refused(made(claims()))).toEqual([401, code]));

  test.each(['', 'x', '..', 'null.null.', 'a'.repeat(8_000)])('what is no token: %.20s', async (token) => expect(await refused(token)).toEqual([401, 'GATEWAY_TOKEN_MALFORMED']));

  test('two tokens in one request', async () => {
    const [one, other] = [await tokenFor(), await tokenFor()];
    expect(await refused(`${one}, ${other}`)).toEqual([401, 'GATEWAY_TOKEN_MALFORMED']);
  });

  test('a key of another kind that says it is known', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    expect(await refused(made({}, { key: privateKey }))).toEqual([401, 'GATEWAY_SIGNATURE_WRONG']);
  });
});

test.each<[string, () => Promise<[token: string, body?: string]>, string]>([
  ['a stolen header', async () => [await tokenFor(), `${ENTITIES} `], 'GATEWAY_TOKEN_BODY'],
  ['a header that was used', async () => { const token = await tokenFor(); await answer(token); return [token]; }, 'GATEWAY_TOKEN_REPLAYED'],
  ['an expired token', async () => [made({ iat: Date.now() / 1_000 - 50, exp: Date.now() / 1_000 - 20 })], 'GATEWAY_TOKEN_EXPIRED'],
  ['the wrong audience', async () => [await tokenFor(ENTITIES, { audience: 'laholm' })], 'GATEWAY_TOKEN_AUDIENCE'],
  ['alg: none', async () => [made({}, { head: { alg: 'none' } })], 'GATEWAY_TOKEN_ALGORITHM'],
  ['another federation’s token', async () => [await tokenFor(ENTITIES, { by: signerOf('ostfold', newSigningKey()) })], 'GATEWAY_NOT_JOINED'],
])('%s is in the log, with the request’s id and the reason, and without the token', async (_what, stolen, code) => {
  const [token, body] = await stolen();
  lines.length = 0;
  expect((await refused(token, body))[1]).toBe(code);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ code, requestId: 'seen-in-the-log', reason: expect.any(String) }]);
  for (const part of token.split('.').slice(1)) expect(lines.join()).not.toContain(part);
});

test('what a gateway asks for its viewers is not counted as one viewer’s: the gateway has counted them', async () => {
  const limited = await startTestMember('hylte', (em) => void em.create(Organisation, anOrganisation('hylte')), { federations, protection: protectionOf('member', { rate: 3 }) });
  for (let at = 0; at < 10; at++) expect((await send({ 'x-gateway-token': await tokenFor() }, ENTITIES, limited.url)).status).toBe(200);
  const statuses: number[] = [];
  for (let at = 0; at < 10; at++) statuses.push((await send({}, '{"query":"{ organisation { name } }"}', limited.url)).status);
  expect(statuses).toContain(429);
  await limited.stop();
});

test('what was given out before the member started is refused, since nobody can tell whether it has been used', async () => {
  const token = await tokenFor();
  const restarted = await startTestMember('hylte', (em) => void em.create(Organisation, anOrganisation('hylte')), { federations });
  const response = await send({ 'x-gateway-token': token }, ENTITIES, restarted.url);
  await restarted.stop();
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GATEWAY_TOKEN_REPLAYED' } }] });
});

test('a member that knows of no federation believes no token', async () => {
  const [none, untold] = await Promise.all([[], undefined].map((known) => startTestMember('hylte', (em) => void em.create(Organisation, anOrganisation('hylte')), { federations: known })));
  for (const { url } of [none!, untold!]) expect((await send({ 'x-gateway-token': await tokenFor() }, ENTITIES, url)).status).toBe(403);
  expect((await send({}, ENTITIES, none!.url)).status).toBe(403);
  expect(await (await send({}, ENTITIES, untold!.url)).json()).toEqual(WHOLE); // development: nobody has said whose gateways count
  await Promise.all([none!, untold!].map((program) => program.stop()));
});

describe('a gateway’s word and a person’s own token', () => {
  const anna = { id: 'idp|anna', name: 'Anna', grants: [{ role: 'officer', of: 'hylte' } as const] };

  test('that speak of the same person are both believed', async () => expect(await answer(await tokenFor(ENTITIES, { viewer: anna }), ENTITIES, headersAs({ id: 'idp|anna' }))).toEqual(WHOLE));

  test('that speak of different people, or of one and of anyone, are refused', async () => {
    for (const viewer of [anna, anyone()]) expect(await refused(await tokenFor(ENTITIES, { viewer }), ENTITIES, headersAs({ id: 'idp|per' }))).toEqual([401, 'IDENTITIES_CONFLICT']);
  });

  test('are refused where the gateway’s is not to be believed, however good the person’s own is', async () => {
    expect(await refused(await tokenFor(ENTITIES, { audience: 'laholm', viewer: anna }), ENTITIES, headersAs(anna.id ? { id: anna.id } : {}))).toEqual([403, 'GATEWAY_TOKEN_AUDIENCE']);
  });
});
