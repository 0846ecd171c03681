import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audienceOf, identityOf, IDENTITY_SETTINGS, oidc, readEnvironment, type Running } from '@samverkan/common';
import { seedMember } from '@samverkan/demo';
import { startIdentity } from '@samverkan/identity';
import { signIn } from '@samverkan/identity/testing/signIn';
import { startMember } from '@samverkan/municipality';
import { createDatabase, startFederation, type TestFederation } from './testing/federation.js';
import type { Gateway } from './gateway.js';

const PORTAL = 'http://127.0.0.1:4000';
const WHO = '{ viewer { id name readOnly grants { role of organisation { name } federation { name } } } }';
const CORRECT = 'mutation { correctOrganisationNumber(id: "hylte", value: "no number", official: false, source: "x") { ... on Refused { code } } }';

let provider: Running;
let federation: TestFederation;
let gateway: Gateway;
let hylte: Running;
beforeAll(async () => {
  federation = await startFederation('goda-grannar');
  const { manifest } = federation;
  provider = await startIdentity({ manifest, portals: [PORTAL], keyFolder: mkdtempSync(join(tmpdir(), 'samverkan-identity-')) });
  const settings = readEnvironment(IDENTITY_SETTINGS, { IDENTITY_ISSUERS: JSON.stringify([{ issuer: provider.url, mayGrant: '*' }]) });
  ({ gateway } = await federation.another({
    identify: [oidc(identityOf(settings, manifest.id))],
    signIn: [{ issuer: provider.url, name: 'Samverkan', clientId: 'portal', scope: 'openid profile', resource: audienceOf(manifest.id) }],
  }));
  const databaseUrl = await createDatabase('hylte');
  await seedMember({ organisation: 'hylte', databaseUrl });
  hylte = await startMember({ organisation: 'hylte', databaseUrl, identify: [oidc(identityOf(settings, 'hylte'))] });
});
afterAll(async () => {
  for (const running of [hylte, gateway, provider, federation]) await running.stop();
});

const tokenOf = async (as: string, receiver = 'goda-grannar') => (await signIn(provider.url, { portal: PORTAL, as, resource: audienceOf(receiver) })).token;

async function ask(url: string, query: string, authorization?: string) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) }, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] };
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

describe('the gateway', () => {
  test('knows who has signed in with the provider, and in which role', async () => {
    expect((await ask(gateway.url, WHO, `Bearer ${await tokenOf('officer-hylte')}`)).data).toEqual({
      viewer: { id: `${provider.url}|officer-hylte`, name: expect.any(String), readOnly: false, grants: [{ role: 'OFFICER', of: 'hylte', organisation: { name: 'Hylte' }, federation: null }] },
    });
    expect((await ask(gateway.url, WHO, `Bearer ${await tokenOf('analyst-goda-grannar')}`)).data).toMatchObject({ viewer: { grants: [{ role: 'ANALYST', organisation: null, federation: { name: 'Goda grannar' } }] } });
  });

  test('serves anyone who has not said who they are', async () => {
    expect(await ask(gateway.url, WHO)).toEqual({ status: 200, data: { viewer: null }, code: undefined });
  });

  test('refuses a token that is for a member, and serves nobody as anyone', async () => {
    expect(await ask(gateway.url, WHO, `Bearer ${await tokenOf('officer-hylte', 'hylte')}`)).toEqual({ status: 401, data: undefined, code: 'TOKEN_WRONG_AUDIENCE' });
    expect(await ask(gateway.url, WHO, 'Bearer x')).toMatchObject({ status: 401, code: 'TOKEN_MALFORMED' });
  });

  test('tells the portal how to sign in, and lets its pages ask that provider and no other', async () => {
    const home = new URL(gateway.url).origin;
    expect(await (await fetch(`${home}/sign-in.json`)).json()).toEqual([{ issuer: provider.url, name: 'Samverkan', clientId: 'portal', scope: 'openid profile', resource: 'urn:samverkan:goda-grannar' }]);
    expect((await fetch(home)).headers.get('content-security-policy')).toContain(`connect-src 'self' ${provider.url};`);
    expect((await fetch(new URL(federation.url).origin)).headers.get('content-security-policy')).toContain("connect-src 'self';");
  });
});

describe('a member’s own endpoint', () => {
  const correct = async (as?: string) => ask(hylte.url, CORRECT, as && `Bearer ${await tokenOf(as, 'hylte')}`);
  const refused = (code: string) => ({ status: 200, data: { correctOrganisationNumber: { code } }, code: undefined });

  test('takes the commands of its administrator, by the token that the provider gave out', async () => {
    expect(await correct('administrator-hylte')).toEqual(refused('WRONG_FORM')); // past who may, and on to the rule
  });

  test('refuses them to everybody else', async () => {
    expect(await correct('officer-hylte')).toEqual(refused('NOT_ALLOWED'));
    expect(await correct('administrator-laholm')).toEqual(refused('NOT_ALLOWED'));
    expect(await correct()).toEqual(refused('NOT_SIGNED_IN'));
  });

  test('refuses a token that is for the gateway', async () => {
    expect(await ask(hylte.url, CORRECT, `Bearer ${await tokenOf('administrator-hylte')}`)).toMatchObject({ status: 401, code: 'TOKEN_WRONG_AUDIENCE' });
  });
});
