import { BadConfiguration, readEnvironment } from '../environment.js';
import { LIMIT_NAMES, LIMITS } from '../limits/limits.js';
import { PROTECTION_SETTINGS, protectionFrom, protectionOf } from './protection.js';

const read = (environment: NodeJS.ProcessEnv) => protectionFrom('member', readEnvironment(PROTECTION_SETTINGS, environment));

test('where nothing is said, all limits hold as they are by default', () => {
  expect(read({})).toEqual(protectionOf('member'));
  expect(read({}).limits.mode).toBe('enforce');
});

test.each(LIMIT_NAMES)('the limit %s has a setting, which changes it and no other', (name) => {
  expect(read({ [LIMITS[name].setting]: '17' })).toEqual(protectionOf('member', { [name]: 17 }));
});

test('each has a code and a setting of its own', () => {
  const limits = Object.values(LIMITS);
  for (const own of [limits.map(({ code }) => code), limits.map(({ setting }) => setting)]) expect(new Set<string>(own).size).toBe(limits.length);
});

test('limits may be only measured, or be off; patience, origins, proxies and who may read the schema are set', () => {
  expect(read({ LIMITS: 'measure' }).limits.mode).toBe('measure');
  expect(read({ LIMITS: 'off' }).limits.mode).toBe('off');
  expect(read({ HEADERS_WITHIN: '100', REQUEST_WITHIN: '200', CORS_ORIGINS: 'https://a.example, http://localhost:5173', TRUSTED_PROXIES: '2', INTROSPECTION: 'analysts', FREE_QUERIES: 'signed-in' })).toMatchObject({
    patience: { headers: 100, request: 200 },
    origins: ['https://a.example', 'http://localhost:5173'],
    trustedProxies: 2,
    access: { introspection: 'analysts', freeQueries: 'signed-in' },
  });
});

test.each([
  ['LIMITS', 'none'],
  ['LIMIT_COST', '0'],
  ['LIMIT_DEPTH', 'much'],
  ['LIMIT_BODY', '1.5'],
  ['CORS_ORIGINS', 'https://a.example/path'],
  ['CORS_ORIGINS', 'a.example'],
  ['CORS_ORIGINS', 'null'],
  ['HEADERS_WITHIN', '0'],
  ['INTROSPECTION', 'everybody'],
  ['FREE_QUERIES', 'off'],
])('%s=%s is refused at the start', (setting, value) => {
  expect(() => read({ [setting]: value })).toThrow(BadConfiguration);
  expect(() => read({ [setting]: value })).toThrow(new RegExp(`${setting}.*: expected`));
});
