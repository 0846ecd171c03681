import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { GatewayKeys } from './gatewayKeys.js';
import { newSigningKey } from './signingKey.js';

const [now, next, pinned] = [newSigningKey(), newSigningKey(), newSigningKey()];
let server: Server;
let told: RequestListener;
let asked: number;
let jwks: string;
beforeEach(async () => {
  asked = 0;
  told = (_request, response) => void response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [now.publicJwk] }));
  server = createServer((request, response) => {
    asked++;
    told(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  jwks = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

test('pinned keys count without asking anyone, and those that the gateway tells count as well', async () => {
  const keys = new GatewayKeys({ keys: [pinned.publicJwk], jwks });
  expect(await keys.find(pinned.kid)).toBeDefined();
  expect(asked).toBe(0);
  expect(await keys.find(now.kid)).toBeDefined();
});

test('however many keys are named that there are none of, the gateway is asked once', async () => {
  const keys = new GatewayKeys({ jwks });
  for (let at = 0; at < 20; at++) expect(await keys.find(`unknown ${at}`)).toBeUndefined();
  expect(await keys.find(now.kid)).toBeDefined();
  expect(asked).toBe(1);
});

test('a key that the gateway has changed to counts as soon as it tells it, and one that it tells no longer does not', async () => {
  const keys = new GatewayKeys({ jwks }, { cacheMaxAge: 1, cooldownDuration: 0, timeoutDuration: 2_000 });
  const tell = (...some: (typeof now)[]) => void (told = (_request, response) => void response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: some.map(({ publicJwk }) => publicJwk) })));
  const known = () => Promise.all([now, next].map(async ({ kid }) => (await keys.find(kid)) !== undefined));
  expect(await known()).toEqual([true, false]);
  tell(now, next);
  expect(await known()).toEqual([true, true]);
  tell(next);
  await new Promise((resolve) => setTimeout(resolve, 10)); // what was fetched is old by then
  expect(await known()).toEqual([false, true]);
});

test('while the keys cannot be fetched it is not known whether a key counts, and nobody is asked again and again', async () => {
  told = (_request, response) => void response.writeHead(500).end();
  const keys = new GatewayKeys({ jwks });
  for (let at = 0; at < 20; at++) await expect(keys.find(next.kid)).rejects.toThrow();
  expect(asked).toBe(1);
});

test.each<[string, RequestListener]>([
  ['goes on without end', (_request, response) => void response.end(`{"keys":[${'{},'.repeat(50_000)}{}]}`)],
  ['leads elsewhere', (_request, response) => void response.writeHead(302, { location: '/others' }).end()],
  ['is none', (_request, response) => void response.end('<html>')],
])('a set of keys that %s is not taken', async (_what, answer) => {
  told = answer;
  await expect(new GatewayKeys({ jwks }).find(now.kid)).rejects.toThrow();
});

test('a key that is none, or has no id, is refused at once', () => {
  expect(() => new GatewayKeys({ keys: [{ kty: 'RSA', n: 'x', e: 'AQAB', kid: 'a' }] })).toThrow('no public Ed25519 key');
  expect(() => new GatewayKeys({ keys: [{ ...now.publicJwk, kid: '' }] })).toThrow('lacks its kid');
});
