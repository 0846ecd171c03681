import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { pino } from 'pino';
import { startTestIssuer, type TestIssuer } from '../../testing/issuer.js';
import type { Identify } from '../identify.js';
import { readIssuers, type WrittenIssuer } from './issuer.js';
import { KEY_TIMES } from './issuerKeys.js';
import { oidc } from './oidc.js';

const AUDIENCE = 'urn:samverkan:hylte';
const SKEW = 30;

let hylte: TestIssuer;
let region: TestIssuer;
beforeAll(async () => void ([hylte, region] = await Promise.all([startTestIssuer(), startTestIssuer('RS256')])));
afterAll(() => Promise.all([hylte.stop(), region.stop()]));

const logged: string[] = [];
const log = pino({}, { write: (line: string) => void logged.push(line) });

/** What takes the tokens of both: Hylte’s may only speak of Hylte. */
const taking = (...more: Partial<WrittenIssuer>[]): Identify =>
  oidc({ issuers: readIssuers([{ issuer: hylte.url, mayGrant: ['hylte'], ...more[0] }, { issuer: region.url, mayGrant: '*', ...more[1] }]), audience: AUDIENCE, clockSkew: SKEW, log });

let identify: Identify;
beforeAll(() => void (identify = taking()));

const show = (token: string, how = identify) => how({ headers: { authorization: `Bearer ${token}` }, method: 'POST', url: '/graphql' });
const refused = (code: string, status = 401) => expect.objectContaining({ extensions: expect.objectContaining({ code, http: expect.objectContaining({ status }) }) });
const in_ = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const encoded = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

describe('a good token', () => {
  test('says who it is for, and what they may do', async () => {
    expect(await show(await hylte.token())).toEqual({ id: `${hylte.url}|anna`, name: 'Anna Lind', grants: [{ role: 'officer', of: 'hylte' }], via: 'own endpoint', federation: null });
  });

  test.each([['JWT'], ['at+jwt'], ['application/at+JWT'], [undefined]])('may call itself %s', async (typ) => {
    expect(await show(await hylte.token({}, { typ }))).toMatchObject({ name: 'Anna Lind' });
  });

  test('may be for several', async () => {
    expect(await show(await hylte.token({ aud: ['urn:samverkan:laholm', AUDIENCE] }))).toMatchObject({ name: 'Anna Lind' });
  });

  test('of either issuer is taken, with the same subject as two people', async () => {
    expect((await show(await hylte.token()))!.id).not.toBe((await show(await region.token()))!.id);
  });

  test('is one of several ways: no header, no viewer', async () => {
    expect(await identify({ headers: {}, method: 'POST', url: '/graphql' })).toBeUndefined();
  });
});

describe('what an issuer says that somebody is', () => {
  test('counts only where it may speak', async () => {
    const samverkan_roles = ['administrator:laholm', 'officer:hylte', 'secretariat:goda-grannar'];
    expect((await show(await hylte.token({ samverkan_roles })))!.grants).toEqual([{ role: 'officer', of: 'hylte' }]);
    expect((await show(await region.token({ samverkan_roles })))!.grants).toHaveLength(3);
  });

  test('may be limited to one grant', async () => {
    const how = taking({ mayGrant: ['reader:goda-grannar'] });
    expect((await show(await hylte.token({ samverkan_roles: ['secretariat:goda-grannar', 'reader:goda-grannar'] }), how))!.grants).toEqual([{ role: 'reader', of: 'goda-grannar' }]);
  });

  test('may lie in another claim, and in one within others', async () => {
    const how = taking({ grantsClaim: ['realm_access', 'roles'] });
    expect((await show(await hylte.token({ realm_access: { roles: ['officer:hylte'] } }), how))!.grants).toEqual([{ role: 'officer', of: 'hylte' }]);
  });

  test('may be its own groups, which the settings translate', async () => {
    const how = taking({ translate: { claim: 'groups', grants: { '3f2a-41': ['officer:hylte'] } } });
    expect((await show(await hylte.token({ samverkan_roles: undefined, groups: ['3f2a-41', 'constructor', 'unknown'] }), how))!.grants).toEqual([{ role: 'officer', of: 'hylte' }]);
  });

  test.each([[undefined], [null], [7], [{}], [[['officer:hylte']]], ['emperor:hylte']])('is nothing where it is %p', async (samverkan_roles) => {
    expect((await show(await hylte.token({ samverkan_roles })))!.grants).toEqual([]);
  });
});

describe('a token is refused', () => {
  const cases: [what: string, token: () => Promise<string>, code: string][] = [
    ['of an issuer that is not known', () => hylte.token({ iss: 'https://login.example.org' }), 'TOKEN_UNKNOWN_ISSUER'],
    ['without an issuer', () => hylte.token({ iss: undefined }), 'TOKEN_UNKNOWN_ISSUER'],
    ['whose issuer is written another way', () => hylte.token({ iss: `${hylte.url}/` }), 'TOKEN_UNKNOWN_ISSUER'],
    ['whose issuer is a list', () => hylte.token({ iss: [hylte.url] }), 'TOKEN_UNKNOWN_ISSUER'],
    ['for somebody else', () => hylte.token({ aud: 'urn:samverkan:laholm' }), 'TOKEN_WRONG_AUDIENCE'],
    ['for nobody in particular', () => hylte.token({ aud: undefined }), 'TOKEN_WRONG_AUDIENCE'],
    ['whose audience only begins like ours', () => hylte.token({ aud: `${AUDIENCE}-x` }), 'TOKEN_WRONG_AUDIENCE'],
    ['that has expired', () => hylte.token({ exp: in_(-SKEW - 1) }), 'TOKEN_EXPIRED'],
    ['that was given out long ago and never expires', () => hylte.token({ iat: in_(-90_000), exp: in_(1e9) }), 'TOKEN_EXPIRED'],
    ['that does not expire', () => hylte.token({ exp: undefined }), 'TOKEN_MALFORMED'],
    ['whose end is a text', () => hylte.token({ exp: '9999999999' }), 'TOKEN_MALFORMED'],
    ['that is not valid yet', () => hylte.token({ nbf: in_(SKEW + 60) }), 'TOKEN_NOT_YET_VALID'],
    ['that comes from the future', () => hylte.token({ iat: in_(SKEW + 60), exp: in_(600) }), 'TOKEN_NOT_YET_VALID'],
    ['that does not say when it was given out', () => hylte.token({ iat: undefined }), 'TOKEN_MALFORMED'],
    ['that does not say for whom it is', () => hylte.token({ sub: undefined }), 'TOKEN_MALFORMED'],
    ['whose subject could forge a line', () => hylte.token({ sub: 'anna\nlevel=error' }), 'TOKEN_MALFORMED'],
    ['whose subject is a number', () => hylte.token({ sub: 7 }), 'TOKEN_MALFORMED'],
    ['that is of another type', () => hylte.token({}, { typ: 'logout+jwt' }), 'TOKEN_TYPE'],
    ['whose type is no text', () => hylte.token({}, { typ: 7 as never }), 'TOKEN_TYPE'],
    ['that names a key of another issuer', async () => hylte.token({}, { kid: region.key().publicJwk.kid }), 'TOKEN_BAD_SIGNATURE'],
    ['that another issuer signed', async () => region.token({ iss: hylte.url }), 'TOKEN_BAD_SIGNATURE'],
    ['signed by somebody else who names the issuer’s key', async () => signedByAnother({ kid: hylte.key().publicJwk.kid! }), 'TOKEN_BAD_SIGNATURE'],
    ['that brings its own key (jwk)', async () => { const other = await aKey(); return signedByAnother({ jwk: other.publicJwk }, other); }, 'TOKEN_BAD_SIGNATURE'],
    ['that says where its own key is (jku)', async () => signedByAnother({ jku: `${region.url}/keys` }), 'TOKEN_BAD_SIGNATURE'],
    ['that says where its certificate is (x5u)', async () => signedByAnother({ x5u: 'https://evil.example/cert' }), 'TOKEN_BAD_SIGNATURE'],
    ['with an extension that must be understood and is not (crit)', async () => tampered(await hylte.token(), { crit: ['https://example.org/ext'], 'https://example.org/ext': 1 }), 'TOKEN_MALFORMED'],
    ['whose payload is not encoded (b64)', async () => tampered(await hylte.token(), { crit: ['b64'], b64: false }), 'TOKEN_BAD_SIGNATURE'],
    ['that nobody signed (none)', async () => new UnsecuredJWT({ iss: hylte.url, aud: AUDIENCE, sub: 'anna', iat: in_(0), exp: in_(300) }).encode(), 'TOKEN_ALGORITHM'],
    ['that nobody signed (NONE)', async () => `${encoded({ alg: 'NONE' })}.${encoded({ iss: hylte.url })}.`, 'TOKEN_ALGORITHM'],
    ['signed with a secret that is the public key (HS256)', hs256WithThePublicKey, 'TOKEN_ALGORITHM'],
    ['without an algorithm', async () => tampered(await hylte.token(), { alg: undefined }), 'TOKEN_ALGORITHM'],
    ['whose algorithm is another than its key’s', async () => tampered(await hylte.token(), { alg: 'RS256' }), 'TOKEN_BAD_SIGNATURE'],
    ['whose payload was changed', async () => withPayload(await hylte.token(), { samverkan_roles: ['administrator:hylte'] }), 'TOKEN_BAD_SIGNATURE'],
    ['without its signature', async () => (await hylte.token()).replace(/[^.]+$/, ''), 'TOKEN_BAD_SIGNATURE'],
    ['that is huge', () => hylte.token({ more: 'x'.repeat(20_000) }), 'TOKEN_MALFORMED'],
    ['that nests without end', async () => `${encoded({ alg: 'ES256' })}.${encoded(`${'['.repeat(4_000)}${']'.repeat(4_000)}`)}.x`, 'TOKEN_MALFORMED'],
    ['whose claims are no JSON', async () => `${encoded({ alg: 'ES256' })}.${encoded('{')}.x`, 'TOKEN_MALFORMED'],
    ['whose claims are a list', async () => `${encoded({ alg: 'ES256' })}.${encoded([])}.x`, 'TOKEN_MALFORMED'],
    ['of five parts, as the encrypted are', async () => 'a.b.c.d.e', 'TOKEN_MALFORMED'],
    ['that is none', async () => 'hunter2', 'TOKEN_MALFORMED'],
  ];

  test.each(cases)('%s', async (_what, token, code) => {
    await expect(show(await token())).rejects.toEqual(refused(code));
  });

  test.each([['Basic YTpi'], ['Bearer'], ['Bearer a b'], [''], ['bearer\ta']])('when it is shown as %p', async (authorization) => {
    await expect(identify({ headers: { authorization }, method: 'POST', url: '/graphql' })).rejects.toEqual(refused('TOKEN_MALFORMED'));
  });

  test('with a line in the log that says why, and not the token', async () => {
    logged.length = 0;
    const token = await hylte.token({ exp: in_(-600) });
    await expect(show(token)).rejects.toEqual(refused('TOKEN_EXPIRED'));
    expect(logged.join()).toContain('"code":"TOKEN_EXPIRED"');
    for (const part of token.split('.')) expect(logged.join()).not.toContain(part);
  });

  test('where no issuer is taken at all', async () => {
    await expect(show(await hylte.token(), oidc({ issuers: [], audience: AUDIENCE, clockSkew: SKEW }))).rejects.toEqual(refused('TOKEN_UNKNOWN_ISSUER'));
  });
});

describe('clocks may differ by the skew, and by no more', () => {
  // Some seconds from the edge: a busy machine takes its time between making a token and reading it.
  test.each([
    ['expired within it', { exp: -SKEW + 10 }, true],
    ['expired beyond it', { exp: -SKEW - 1 }, false],
    ['valid from within it', { nbf: SKEW - 1 }, true],
    ['valid from beyond it', { nbf: SKEW + 20 }, false],
    ['given out within it', { iat: SKEW - 1 }, true],
    ['given out beyond it', { iat: SKEW + 20 }, false],
  ])('%s', async (_what, times, good) => {
    const token = await hylte.token(Object.fromEntries(Object.entries(times).map(([claim, seconds]) => [claim, in_(seconds!)])));
    await expect(show(token).then(() => true, () => false)).resolves.toBe(good);
  });
});

describe('keys', () => {
  let issuer: TestIssuer;
  beforeEach(async () => void (issuer = await startTestIssuer()));
  afterEach(() => issuer.stop());

  const follow = (times: Partial<typeof KEY_TIMES> = {}, more: Partial<WrittenIssuer> = {}) =>
    oidc({ issuers: readIssuers([{ issuer: issuer.url, mayGrant: '*', ...more }]), audience: AUDIENCE, clockSkew: SKEW, log, keyTimes: { ...KEY_TIMES, ...times } });

  test('are asked for once, however many requests come at the same time', async () => {
    const how = follow();
    const token = await issuer.token();
    await Promise.all(Array.from({ length: 50 }, () => show(token, how)));
    expect(issuer.asked).toBe(1);
  });

  test('where the settings say where they are, nothing else is asked', async () => {
    await expect(show(await issuer.token(), follow({}, { jwksUri: `${issuer.url}/keys` }))).resolves.toMatchObject({ name: 'Anna Lind' });
  });

  test('that are new are followed, and old ones that are no longer published are not', async () => {
    const how = follow({ pause: 0 });
    const old = await issuer.token();
    await show(old, how);
    await issuer.rotate();
    await expect(show(await issuer.token(), how)).resolves.toMatchObject({ name: 'Anna Lind' });
    await expect(show(old, how)).resolves.toMatchObject({ name: 'Anna Lind' });
    issuer.published.shift();
    await issuer.rotate();
    await show(await issuer.token(), how);
    await expect(show(old, how)).rejects.toEqual(refused('TOKEN_BAD_SIGNATURE'));
  });

  test('that nobody knows make us ask at most once in a pause', async () => {
    const how = follow();
    await show(await issuer.token(), how);
    await issuer.rotate({ publish: false });
    const unknown = await issuer.token();
    for (let n = 0; n < 20; n++) await expect(show(unknown, how)).rejects.toEqual(refused('TOKEN_BAD_SIGNATURE'));
    expect(issuer.asked).toBe(1);
  });

  test.each([[500], [404], ['hangs' as const]])('that cannot be had (%p) leave the token unproven, which is no refusal and no admission; a while later it is tried again', async (answers) => {
    issuer.answers = answers;
    const how = follow({ pause: 200, timeout: 100 });
    const token = await issuer.token();
    for (let n = 0; n < 5; n++) await expect(show(token, how)).rejects.toEqual(refused('ISSUER_UNAVAILABLE', 503));
    expect(issuer.asked).toBeLessThanOrEqual(1);
    issuer.answers = 200;
    await until(() => show(token, how).then(() => true, () => false));
  });

  test('that were known go on serving while the issuer is away, however old they have become', async () => {
    const how = follow({ refreshAfter: 0, pause: 0 });
    const token = await issuer.token();
    await show(token, how);
    issuer.answers = 500;
    for (let n = 0; n < 5; n++) await expect(show(token, how)).resolves.toMatchObject({ name: 'Anna Lind' });
  });

  test.each([['no keys', { nothing: true }], ['no JSON object', 7], ['keys that are none', { keys: [7, {}] }]])('of an issuer that publishes %s cannot be had', async (_what, published) => {
    issuer.published = published as never;
    await expect(show(await issuer.token(), follow())).rejects.toEqual(refused('ISSUER_UNAVAILABLE', 503));
  });

  test('are not taken from a configuration of another issuer', async () => {
    const how = oidc({ issuers: readIssuers([{ issuer: `${issuer.url}/other`, mayGrant: '*' }]), audience: AUDIENCE, clockSkew: SKEW });
    await expect(show(await issuer.token({ iss: `${issuer.url}/other` }), how)).rejects.toEqual(refused('ISSUER_UNAVAILABLE', 503));
  });
});

async function aKey() {
  const other = await startTestIssuer();
  await other.stop();
  return other.key();
}

async function signedByAnother(header: object, key?: { privateKey: CryptoKey }): Promise<string> {
  const { privateKey } = key ?? (await aKey());
  return new SignJWT({ iss: hylte.url, sub: 'anna', aud: AUDIENCE, samverkan_roles: ['administrator:hylte'] }).setIssuedAt().setExpirationTime('5m').setProtectedHeader({ alg: 'ES256', ...header }).sign(privateKey);
}

async function hs256WithThePublicKey(): Promise<string> {
  const pem = await exportSPKI((await importJWK({ ...region.key().publicJwk, ext: true }, 'RS256')) as CryptoKey);
  const signed = `${encoded({ alg: 'HS256', kid: region.key().publicJwk.kid })}.${encoded({ iss: region.url, sub: 'anna', aud: AUDIENCE, iat: in_(0), exp: in_(300) })}`;
  return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
}

const parts = (token: string) => token.split('.') as [string, string, string];
const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as object;

function tampered(token: string, header: object): string {
  const [head, ...rest] = parts(token);
  return [encoded({ ...decoded(head), ...header }), ...rest].join('.');
}

function withPayload(token: string, claims: object): string {
  const [head, payload, signature] = parts(token);
  return [head, encoded({ ...decoded(payload), ...claims }), signature].join('.');
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > giveUp) throw new Error('expected it to hold within 10 s, and it does not');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
