import { jwtVerify, importJWK } from 'jose';
import { anyone, type Viewer } from '../identity/viewer.js';
import { RequestSigner } from './requestSigner.js';
import { newSigningKey, readSigningKeys, writtenKey } from './signingKey.js';

const key = newSigningKey();
const signer = new RequestSigner({ federation: 'goda-grannar', members: () => ['hylte', 'laholm'], key });
const anna: Viewer = { ...anyone(), id: 'idp|anna', name: 'Anna Å', grants: [{ role: 'officer', of: 'laholm' }, { role: 'analyst', of: 'goda-grannar' }, { role: 'analyst', of: 'skane' }, { role: 'officer', of: 'svalov' }] };

test('one request by itself is a plain JWT, which any library reads', async () => {
  const token = await signer.sign({ audience: 'hylte', body: '{"query":"{ a }"}', viewer: anna });
  const { payload, protectedHeader } = await jwtVerify(token, await importJWK(key.publicJwk), { audience: 'hylte', issuer: 'goda-grannar' });
  expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: 'gateway-request+jwt', kid: key.kid });
  expect(payload).toMatchObject({ sub: 'idp|anna', name: 'Anna Å', body: expect.stringMatching(/^[\w-]{43}$/) });
});

test('what is said of a person is what the federation may speak of', async () => {
  const token = await signer.sign({ audience: 'hylte', body: '', viewer: anna });
  expect(claimsOf(token)['grants']).toEqual(['officer:laholm', 'analyst:goda-grannar']);
});

test('of anyone nothing is said', async () => {
  const claims = claimsOf(await signer.sign({ audience: 'hylte', body: '', viewer: anyone() }));
  expect(Object.keys(claims).toSorted()).toEqual(['aud', 'body', 'exp', 'iat', 'iss', 'jti']);
});

test('each of those that are signed together is for its own audience, and they share a signature', async () => {
  const tokens = await Promise.all(['hylte', 'laholm', 'halmstad'].map((audience) => signer.sign({ audience, body: audience, viewer: anyone() })));
  expect(tokens.map((token) => claimsOf(token)['aud'])).toEqual(['hylte', 'laholm', 'halmstad']);
  expect(new Set(tokens.map((token) => claimsOf(token)['jti'])).size).toBe(3);
  expect(new Set(tokens.map((token) => Buffer.from(token.split('.')[2]!, 'base64url').subarray(0, 64).toString('hex'))).size).toBe(1);
});

test('keys are read as they are written, and nothing else is', () => {
  const other = newSigningKey();
  expect(readSigningKeys(`${writtenKey(key)}\n${writtenKey(other)}`).map(({ kid }) => kid)).toEqual([key.kid, other.kid]);
  expect(key.publicJwk).not.toHaveProperty('d');
  for (const text of ['', 'secret', '-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----']) expect(() => readSigningKeys(text)).toThrow(/^(?!.*secret)/);
});

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
