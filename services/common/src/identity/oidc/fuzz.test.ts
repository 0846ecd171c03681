import fc from 'fast-check';
import { startTestIssuer, type TestIssuer } from '../../testing/issuer.js';
import { bearerOf } from '../bearer.js';
import { NotIdentified, type Identify } from '../identify.js';
import { readIssuers } from './issuer.js';
import { oidc } from './oidc.js';

let issuer: TestIssuer;
let identify: Identify;
let good: string;
beforeAll(async () => {
  issuer = await startTestIssuer();
  identify = oidc({ issuers: readIssuers([{ issuer: issuer.url, mayGrant: '*' }]), audience: 'urn:samverkan:hylte', clockSkew: 30 });
  good = await issuer.token();
});
afterAll(() => issuer.stop());

const show = (authorization: string) => identify({ headers: { authorization }, method: 'POST', url: '/graphql' });

/** Refused by its own kind of error, which is the client's fault, and by no other. */
async function refusal(authorization: string): Promise<string> {
  const error = await show(authorization).then((viewer) => { throw new Error(`believed: ${authorization} is ${viewer?.id}`); }, (thrown: unknown) => thrown);
  if (!(error instanceof NotIdentified)) throw error;
  return String(error.extensions['code']);
}

/** What was found once is tried first for ever: fast-check begins with these. */
const SEEDS = { header: ['Bearer ..', 'Bearer a..', 'Bearer e30.e30.', 'Bearer eyJhbGciOiJFUzI1NiJ9.bnVsbA.', 'Bearer eyJhbGciOm51bGx9.e30.e30', 'Bearer \u{1f511}'], parameters: { seed: 20_261_122, numRuns: 400 } };

test('a good token is believed: what follows is not refused for another reason', async () => {
  await expect(show(`Bearer ${good}`)).resolves.toMatchObject({ name: 'Anna Lind' });
});

test('a token in which one character is another is never believed', async () => {
  const change = fc.record({ at: fc.nat(), to: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('')) });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, to }) => {
      const place = at % good.length;
      const changed = good.slice(0, place) + to + good.slice(place + 1);
      fc.pre(changed !== good && bytesOf(changed) !== bytesOf(good));
      expect(await refusal(`Bearer ${changed}`)).toMatch(/^TOKEN_/);
    }),
    SEEDS.parameters,
  );
});

test('a token that is cut, stretched or put together from others is never believed', async () => {
  const other = await issuer.token({ samverkan_roles: ['administrator:hylte'] });
  const part = fc.oneof(fc.constantFrom(...good.split('.'), ...other.split('.')), fc.base64String().map((text) => text.replaceAll(/[+/=]/g, '_')), fc.constant(''));
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (parts) => {
      const text = parts.join('.');
      fc.pre(text !== good && text !== other);
      expect(await refusal(`Bearer ${text}`)).toMatch(/^TOKEN_/);
    }),
    SEEDS.parameters,
  );
});

test('any header and any claims, signed by nobody, are refused', async () => {
  const json = fc.oneof(fc.json(), fc.json().map((text) => `{"alg":"ES256","crit":${text}}`), fc.string());
  const encoded = json.map((text) => Buffer.from(text).toString('base64url'));
  await fc.assert(
    fc.asyncProperty(encoded, encoded, fc.base64String(), async (header, claims, signature) => {
      expect(await refusal(`Bearer ${header}.${claims}.${signature.replaceAll(/[+/=]/g, '')}`)).toMatch(/^TOKEN_/);
    }),
    SEEDS.parameters,
  );
});

test('claims of any shape, though the issuer signed them, are believed or refused, and nothing else happens', async () => {
  const claims = fc.dictionary(fc.constantFrom('iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'name', 'samverkan_roles', '__proto__'), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(claims, async (said) => {
      const token = await issuer.token(said);
      const answer = await show(`Bearer ${token}`).catch((error: unknown) => error);
      if (answer instanceof Error && !(answer instanceof NotIdentified)) throw answer;
    }),
    { ...SEEDS.parameters, numRuns: 200 },
  );
});

test('whatever the header says, it shows a token or is refused', async () => {
  const headers = fc.oneof(fc.string(), fc.string().map((text) => `Bearer ${text}`), fc.constantFrom(...SEEDS.header));
  await fc.assert(fc.asyncProperty(headers, async (authorization) => expect(await refusal(authorization)).toMatch(/^TOKEN_/)), { ...SEEDS.parameters, examples: SEEDS.header.map((header) => [header] as [string]) });
  expect(bearerOf({ headers: {} })).toBeUndefined();
});

/** Several texts stand for the same bytes: the last character of a part has bits that mean nothing. */
const bytesOf = (token: string): string => token.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex')).join('.');
