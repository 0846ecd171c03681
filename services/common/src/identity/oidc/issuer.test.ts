import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../../environment.js';
import { IDENTITY_SETTINGS, identityOf } from './issuer.js';

const read = (environment: NodeJS.ProcessEnv) => identityOf(readEnvironment(IDENTITY_SETTINGS, environment), 'hylte');

test('without settings nobody’s tokens are taken', () => {
  expect(read({})).toEqual({ issuers: [], audience: 'urn:samverkan:hylte', clockSkew: 30 });
});

test('an issuer is its address and of whom it may speak; the rest has defaults', () => {
  const { issuers } = read({ IDENTITY_ISSUERS: '[{"issuer":"https://login.hylte.se","mayGrant":["hylte","reader:goda-grannar"]}]' });
  expect(issuers).toMatchObject([{ issuer: 'https://login.hylte.se', grantsClaim: ['samverkan_roles'], mayGrant: ['hylte', 'reader:goda-grannar'], algorithms: expect.arrayContaining(['RS256', 'ES256']) }]);
});

test('the issuers may be in a file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'samverkan-issuers-')), 'issuers.json');
  writeFileSync(file, '[{"issuer":"https://login.hylte.se","mayGrant":"*"}]');
  expect(read({ IDENTITY_ISSUERS: file, IDENTITY_AUDIENCE: 'api://samverkan', IDENTITY_CLOCK_SKEW: '5' })).toMatchObject({ issuers: [{ mayGrant: '*' }], audience: 'api://samverkan', clockSkew: 5 });
});

test.each([
  ['no JSON', '[', /IDENTITY_ISSUERS: expected a list of issuers as JSON/],
  ['a file that is not there', '/nowhere/issuers.json', /IDENTITY_ISSUERS: expected a list of issuers as JSON, or the path of a file/],
  ['an issuer without the secrecy of https', '[{"issuer":"http://login.hylte.se","mayGrant":"*"}]', /IDENTITY_ISSUERS\.0\.issuer: expected https/],
  ['one that may speak of nobody knows whom', '[{"issuer":"https://login.hylte.se"}]', /IDENTITY_ISSUERS\.0\.mayGrant: expected the ids/],
  ['a secret that both would know', '[{"issuer":"https://login.hylte.se","mayGrant":"*","algorithms":["HS256"]}]', /algorithms\.0: expected one of RS256/],
  ['a grant that is none', '[{"issuer":"https://login.hylte.se","mayGrant":"*","translate":{"claim":"groups","grants":{"g":["king:hylte"]}}}]', /expected a grant such as officer:hylte/],
  ['an issuer twice', '[{"issuer":"https://login.hylte.se","mayGrant":"*"},{"issuer":"https://login.hylte.se","mayGrant":"*"}]', /listed twice/],
  ['a setting that is none', '[{"issuer":"https://login.hylte.se","mayGrant":"*","audiences":"x"}]', /audiences/],
])('%s is refused', (_what, IDENTITY_ISSUERS, fault) => {
  expect(() => read({ IDENTITY_ISSUERS })).toThrow(fault);
});
