import fc, { type Arbitrary } from 'fast-check';

/** What may stand in a header: the rest, a server refuses before it is one. */
const IN_HEADERS = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) }, { weight: 1, arbitrary: fc.integer({ min: 0xa0, max: 0xff }) }).map((code) => String.fromCharCode(code));
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. '.split('');

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

const HEADS: readonly object[] = [{ alg: 'none' }, { alg: 'None', typ: 'JWT' }, { alg: 'HS256' }, { alg: 'EdDSA', typ: 'gateway-request+jwt' }, { alg: 'EdDSA+tree', typ: 'gateway-request+jwt' }, { alg: 'ES256', kid: '../../etc/passwd' }, { alg: 'ES256', jku: 'http://127.0.0.1:1/keys' }, { alg: 'ES256', crit: ['exp'] }, { alg: 'ES256', zip: 'DEF' }, { alg: ['ES256'] }, { alg: { toString: 'ES256' } }];

/** Names that claims have, and values that nobody expects of them. */
const CLAIMS = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'name', 'body', 'grants', 'readOnly', 'samverkan_roles', '__proto__', 'constructor', 'toString'];
const VALUES = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<unknown>(-1, 0, 1e308, '9999999999', 'anna\n{"level":30,"msg":"forged"}', '\u202eforged\u0085', '\0', '\ud800', ['administrator:hylte'], 'administrator:hylte', 'x'.repeat(5_000)));

/** Claims as a text of JSON: of any shape, some of them said twice, or nested without end. */
export const strangeClaims = (good: Readonly<Record<string, unknown>>): Arbitrary<string> =>
  fc.oneof(
    fc.dictionary(fc.constantFrom(...CLAIMS), VALUES, { maxKeys: 6 }).map((claims) => JSON.stringify({ ...good, ...claims })),
    fc.tuple(fc.constantFrom(...CLAIMS), VALUES).map(([name, value]) => `${JSON.stringify(good).slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(value)},${JSON.stringify(name)}:${JSON.stringify(good[name] ?? value)}}`),
    fc.nat(3_000).map((depth) => `${JSON.stringify(good).slice(0, -1)},"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`),
    fc.json(),
    fc.string(),
  );

/** Tokens that are near to good ones, or put together from them, and are none of them. */
export function strangeToken(good: readonly string[]): Arbitrary<string> {
  const one = fc.constantFrom(...good);
  const part = fc.oneof(one.chain((token) => fc.constantFrom(...token.split('.'))), fc.constantFrom(...HEADS).map((head) => encoded(JSON.stringify(head))), strangeClaims({ sub: 'anna', exp: 9_999_999_999, iat: 1 }).map(encoded), fc.base64String(), fc.constant(''));
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.tuple(one, fc.nat(), fc.constantFrom(...BASE64)).map(([token, at, to]) => token.slice(0, at % token.length) + to + token.slice((at % token.length) + 1)) },
      { weight: 2, arbitrary: fc.tuple(one, fc.nat(), fc.constantFrom('=', '==', ' ', '.', '\t', '%3D', 'AAAA', '-')).map(([token, at, more]) => token.slice(0, at % (token.length + 1)) + more + token.slice(at % (token.length + 1))) },
      { weight: 3, arbitrary: fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.')) },
      { weight: 1, arbitrary: fc.tuple(one, fc.nat()).map(([token, length]) => token.slice(0, length % token.length)) },
      { weight: 1, arbitrary: fc.nat(14_000).map((length) => 'A'.repeat(length)) },
      { weight: 1, arbitrary: fc.string({ unit: IN_HEADERS }) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom('sv_', 'SV_', 'sv_01'), fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF_'.split('')) })).map(([prefix, rest]) => prefix + rest) },
    )
    .filter((token) => !good.includes(token.trim()) && /^[\t\x20-\x7e\xa0-\xff]*$/.test(token));
}
