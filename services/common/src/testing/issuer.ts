import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** An OpenID provider over real HTTP, as far as whoever takes its tokens sees it. */
export interface TestIssuer {
  url: string;
  /** How often its keys have been asked for. */
  asked: number;
  /** What it answers: 200 and its keys, another status, or (`hangs`) nothing at all. */
  answers: number | 'hangs';
  /** The public keys that it publishes, the newest last. */
  published: JWK[];
  /** Makes another key, and signs with it from now on. It is published unless that is for later. */
  rotate: (options?: { publish?: boolean; algorithm?: string }) => Promise<void>;
  /** The key it signs with now. */
  key: () => { privateKey: CryptoKey; publicJwk: JWK };
  /** A token of somebody; what is given overrides or, where undefined, takes away. */
  token: (claims?: Record<string, unknown>, header?: Record<string, unknown>) => Promise<string>;
  stop: () => Promise<void>;
}

export async function startTestIssuer(algorithm = 'ES256'): Promise<TestIssuer> {
  let current: { privateKey: CryptoKey; publicJwk: JWK };
  let count = 0;
  const server = createServer((request, response) => {
    if (issuer.answers === 'hangs') return;
    if (request.url === '/keys') issuer.asked++;
    response.writeHead(issuer.answers).end(JSON.stringify(request.url === '/keys' ? { keys: issuer.published } : { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const issuer: TestIssuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: 0,
    answers: 200,
    published: [],
    rotate: async ({ publish = true, algorithm: alg = algorithm } = {}) => {
      const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
      const publicJwk = { ...(await exportJWK(publicKey)), kid: `${new URL(issuer.url).port}-${count++}`, alg, use: 'sig' };
      current = { privateKey, publicJwk };
      if (publish) issuer.published.push(publicJwk);
    },
    key: () => current,
    token: async (claims = {}, header = {}) => {
      const { alg, kid } = current.publicJwk;
      const now = Math.floor(Date.now() / 1000);
      const said: JWTPayload = { iss: issuer.url, sub: 'anna', aud: 'urn:samverkan:hylte', iat: now, exp: now + 300, name: 'Anna Lind', samverkan_roles: ['officer:hylte'], ...claims };
      return new SignJWT(withoutUndefined(said)).setProtectedHeader(withoutUndefined({ alg: alg!, kid, typ: 'at+jwt', ...header }) as { alg: string }).sign(current.privateKey);
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      if (server.listening) await once(server, 'close');
    },
  };
  await issuer.rotate();
  return issuer;
}

const withoutUndefined = <Said extends object>(said: Said): Said => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Said;
