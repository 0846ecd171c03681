import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audienceOf, oidc, readIssuers, type Running } from '@samverkan/common';
import { readFederation } from '@samverkan/schema';
import { readConfig } from './config.js';
import { startIdentity } from './service.js';
import { signIn } from './testing/signIn.js';

const PORTAL = 'http://127.0.0.1:4000';
const keyFolder = join(mkdtempSync(join(tmpdir(), 'samverkan-identity-')), 'identity');
const start = (federation = 'goda-grannar') => startIdentity({ manifest: readFederation(federation), organisations: [{ id: 'hylte', name: 'Hylte kommun', country: 'SE' }, { id: 'marker', name: 'Marker kommune', country: 'NO' }], portals: [PORTAL], keyFolder });

let provider: Running;
beforeAll(async () => void (provider = await start()));
afterAll(() => provider.stop());

/** What a program of ours makes of a token. */
const show = (token: string, audience = 'goda-grannar') => oidc({ issuers: readIssuers([{ issuer: provider.url, mayGrant: '*' }]), audience: audienceOf(audience), clockSkew: 30 })({ headers: { authorization: `Bearer ${token}` }, method: 'POST', url: '/' });

const authorize = (more: Record<string, string> = {}) => {
  const params = { client_id: 'portal', response_type: 'code', scope: 'openid profile', redirect_uri: `${PORTAL}/`, state: 's', code_challenge: createHash('sha256').update('v'.repeat(43)).digest('base64url'), code_challenge_method: 'S256', ...more };
  return fetch(`${provider.url}/auth?${new URLSearchParams(params).toString()}`, { redirect: 'manual' });
};
const script = (form: Record<string, string>) => fetch(`${provider.url}/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_secret: 'not-a-secret', ...form }) });

describe('signing in to the portal', () => {
  test('one press, and the portal has a token that says who it is, for the gateway and nobody else', async () => {
    const { token, claims } = await signIn(provider.url, { portal: PORTAL, as: 'officer-hylte', resource: audienceOf('goda-grannar') });
    expect(await show(token)).toMatchObject({ id: `${provider.url}|officer-hylte`, name: expect.stringMatching(/^\S+ \S+$/), grants: [{ role: 'officer', of: 'hylte' }] });
    await expect(show(token, 'hylte')).rejects.toMatchObject({ extensions: { code: 'TOKEN_WRONG_AUDIENCE' } });
    expect(claims['exp'] as number - (claims['iat'] as number)).toBeLessThanOrEqual(600);
  });

  test('a token is renewed without asking again, and not once it is signed out', async () => {
    const { refreshToken } = await signIn(provider.url, { portal: PORTAL, as: 'analyst-goda-grannar', resource: audienceOf('goda-grannar') });
    const renew = (token: string) => fetch(`${provider.url}/token`, { method: 'POST', headers: { origin: PORTAL }, body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'portal', refresh_token: token }) });
    const renewed = (await (await renew(refreshToken!)).json()) as { access_token: string; refresh_token: string };
    expect(await show(renewed.access_token)).toMatchObject({ grants: [{ role: 'analyst', of: 'goda-grannar' }] });
    await fetch(`${provider.url}/token/revocation`, { method: 'POST', body: new URLSearchParams({ client_id: 'portal', token: renewed.refresh_token }) });
    expect((await renew(renewed.refresh_token)).status).toBe(400);
  });

  test('without choosing anybody, one comes back without a token', async () => {
    await expect(signIn(provider.url, { portal: PORTAL, as: undefined })).rejects.toThrow('access_denied');
    await expect(signIn(provider.url, { portal: PORTAL, as: 'king-hylte' })).rejects.toThrow('access_denied');
  });

  test.each([
    ['a place that is not the portal', { redirect_uri: 'http://127.0.0.1:4666/' }, 400],
    ['another client', { client_id: 'somebody' }, 400],
    ['no proof of who began (PKCE)', { code_challenge: '', code_challenge_method: '' }, 303],
    ['an implicit token', { response_type: 'id_token token', nonce: 'n' }, 303],
    ['programs of somebody else', { resource: audienceOf('malmo') }, 303],
  ])('with %s is refused', async (_what, more, status) => {
    const response = await authorize(more);
    expect(response.status).toBe(status);
    expect(response.headers.get('location') ?? 'error=').toContain('error=');
  });

  test('a page that took too long, or was made up, says so', async () => {
    const response = await fetch(`${provider.url}/sign-in/nowhere`, { headers: { 'accept-language': 'sv' } });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('börja om');
  });
});

describe('the page', () => {
  const pageIn = async (language: string) => {
    const { headers } = await authorize();
    const cookie = headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
    return fetch(provider.url + headers.get('location')!, { headers: { cookie, 'accept-language': language } });
  };

  test.each([['sv', 'Logga in som', 'påhittade', 'handläggare'], ['nb', 'Logg inn som', 'oppdiktet', 'saksbehandler'], ['en', 'Sign in as', 'made up', 'officer'], ['nn', 'Logg inn som', 'oppdiktet', 'saksbehandler']])('in %s lists everybody by organisation and role, and says that they are made up', async (language, ...texts) => {
    const page = await (await pageIn(language)).text();
    for (const text of [...texts, 'Hylte kommun', 'Goda grannar', '<button name="person" value="administrator-falkenberg">']) expect(page).toContain(text);
    expect(page).toContain(`<html lang="${language === 'nn' ? 'nb' : language}">`);
  });

  test('runs no script and loads nothing', async () => {
    const response = await pageIn('en');
    expect(await response.text()).not.toMatch(/<script|<link|src=|url\(/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

test('everybody has a name of their own, in the country’s way, and keeps it', async () => {
  const { peopleOf } = await import('./people.js');
  const people = peopleOf(readFederation('skane')).flatMap((staff) => staff.people);
  expect(people).toHaveLength(3 + 2 * 33);
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  expect(peopleOf(readFederation('skane'))).toEqual(peopleOf(readFederation('skane')));
});

describe('scripts', () => {
  test('are given a token of the same person', async () => {
    const { access_token: token } = (await (await script({ client_id: 'officer-hylte', resource: audienceOf('hylte') })).json()) as { access_token: string };
    expect(await show(token, 'hylte')).toMatchObject({ id: `${provider.url}|officer-hylte`, grants: [{ role: 'officer', of: 'hylte' }] });
  });

  test.each([['nobody who is here', { client_id: 'officer-malmo' }], ['the portal', { client_id: 'portal' }], ['programs of others', { client_id: 'officer-hylte', resource: audienceOf('malmo') }]])('but not of, or for, %s', async (_what, form) => {
    expect((await script(form)).ok).toBe(false);
  });
});

test('another site whose name leads here reaches nothing', async () => {
  const { port } = new URL(provider.url);
  const status = await new Promise((resolve, reject) => request({ host: '127.0.0.1', port, path: '/.well-known/openid-configuration', headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode)).on('error', reject).end());
  expect(status).toBe(421);
});

test('the keys are the user’s alone to read, and the same after a restart', async () => {
  const file = join(keyFolder, 'keys.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const { token } = await signIn(provider.url, { portal: PORTAL, as: 'officer-hylte' });
  const before = readFileSync(file, 'utf8');
  const again = await start();
  await again.stop();
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(await show(token)).toMatchObject({ name: expect.any(String) });
});

test('keys that are spoilt are not replaced by others in silence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-identity-'));
  writeFileSync(join(folder, 'keys.json'), randomBytes(8));
  await expect(startIdentity({ manifest: readFederation('goda-grannar'), portals: [PORTAL], keyFolder: folder })).rejects.toThrow(/keys\.json cannot be read/);
});

describe('where it does not run', () => {
  const settings = { DATA_DIR: '/tmp/data' };
  test('in production', () => expect(() => readConfig({ ...settings, NODE_ENV: 'production' })).toThrow(/does not run where NODE_ENV is production/));
  test.each([['0.0.0.0'], ['10.0.0.7'], ['::'], ['127.0.0.1.example.org']])('where others reach it: %s', (HOST) => expect(() => readConfig({ ...settings, HOST })).toThrow(/runs only where nobody else reaches it/));
  test('otherwise it does', () => expect(readConfig(settings)).toMatchObject({ port: 4090, host: '127.0.0.1', portals: [PORTAL, 'http://localhost:4000'], keyFolder: '/tmp/data/identity' }));
});
