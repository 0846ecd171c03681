import { BadConfiguration, readEnvironment } from '../environment.js';
import { newSigningKey } from './signingKey.js';
import { TRUST_SETTINGS, trustOf } from './trustSettings.js';

const { publicJwk } = newSigningKey();
const godaGrannar = { id: 'goda-grannar', members: ['hylte', 'laholm'], keys: [publicJwk] };
const skane = { id: 'skane', members: ['svalov'], jwks: 'https://graph.skane.example/.well-known/jwks.json' };

const read = (environment: NodeJS.ProcessEnv) => trustOf(readEnvironment(TRUST_SETTINGS, environment), ({ members }) => members.includes('laholm'), environment);

test('a member takes of the federations that it is told of those that it is in', () => {
  expect(read({ FEDERATIONS: JSON.stringify([godaGrannar, skane]) })).toEqual({ federations: [godaGrannar], ownersOwnToken: false });
});

test('"none" is no federation, and "any" is any gateway', () => {
  expect(read({ FEDERATIONS: 'none' }).federations).toEqual([]);
  expect(read({ FEDERATIONS: 'any', NODE_ENV: 'production' }).federations).toBeUndefined();
});

test('who says nothing is taken to be developing, and does not start in production', () => {
  expect(read({}).federations).toBeUndefined();
  expect(() => read({ NODE_ENV: 'production' })).toThrow(BadConfiguration);
});

test.each([
  ['no JSON', '[goda-grannar', /FEDERATIONS: expected a list of federations as JSON/],
  ['a file that there is none of', '/nowhere/federations.json', /FEDERATIONS: expected .* or the path of a file/],
  ['a key with its private part', JSON.stringify([{ ...godaGrannar, keys: [{ ...publicJwk, d: 'secret' }] }]), /FEDERATIONS\.listed\.0\.keys\.0/],
  ['a key of another kind', JSON.stringify([{ ...godaGrannar, keys: [{ kty: 'RSA', n: 'x', e: 'AQAB', kid: 'a' }] }]), /FEDERATIONS\.listed\.0\.keys\.0/],
  ['keys that anybody on the way can answer with', JSON.stringify([{ ...skane, jwks: 'http://graph.skane.example/jwks' }]), /expected https/],
])('%s is refused', (_what, FEDERATIONS, fault) => {
  expect(() => read({ FEDERATIONS })).toThrow(fault);
  expect(() => read({ FEDERATIONS })).not.toThrow(/secret/);
});
