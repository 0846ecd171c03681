import fc from 'fast-check';
import { NotIdentified } from '../identity/identify.js';
import { anyone } from '../identity/viewer.js';
import { identifyGateway } from './identifyGateway.js';
import { RequestSigner } from './requestSigner.js';
import { newSigningKey } from './signingKey.js';

const key = newSigningKey();
const federations = [{ id: 'goda-grannar', members: ['hylte', 'laholm'], keys: [key.publicJwk] }];
const signer = new RequestSigner({ federation: 'goda-grannar', members: () => ['hylte', 'laholm'], key });
const identify = identifyGateway({ audience: 'hylte', federations });

const body = '{"query":"{ organisation { id } }"}';
const anna = { ...anyone(), id: 'idp|anna', grants: [{ role: 'officer', of: 'laholm' } as const] };
const show = (token: string, rawBody = Buffer.from(body)) => identify({ headers: { 'x-gateway-token': token }, method: 'POST', url: '/graphql', rawBody });

/** As it is made by itself, and as one of several that are signed together. */
const tokens = async (): Promise<string[]> => {
  const alone = await signer.sign({ audience: 'hylte', body, viewer: anna });
  const together = await Promise.all(['laholm', 'hylte', 'halmstad'].map((audience) => signer.sign({ audience, body, viewer: anna })));
  return [alone, together[1]!];
};

/** Refused by its own kind of error, which says that the request is at fault, and by no other. */
async function refusal(token: string): Promise<string> {
  const error = await show(token).then((viewer) => { throw new Error(`believed: ${token} is ${viewer?.id}`); }, (thrown: unknown) => thrown);
  if (!(error instanceof NotIdentified)) throw error;
  return String(error.extensions['code']);
}

const REFUSED = /^GATEWAY_/;

/** Each run is the same; what was found once is tried first for ever. */
const PARAMETERS = { seed: 20_261_122, numRuns: 500 };
const FOUND: [string][] = [[''], ['..'], ['a.b.c'], ['e30.e30.'], ['bnVsbA.bnVsbA.'], ['eyJhbGciOiJub25lIn0.e30.'], ['\u0000.\u0000.\u0000'], ['W10.W10.W10']];

let good: string[];
beforeEach(async () => void (good = await tokens()));

test('good ones are believed: what follows is not refused for another reason', async () => {
  for (const token of good) expect(await show(token)).toMatchObject({ id: 'idp|anna', federation: 'goda-grannar' });
});

test('one in which a character is another is never believed', async () => {
  const change = fc.record({ which: fc.nat(1), at: fc.nat(), to: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ '.split('')) });
  await fc.assert(
    fc.asyncProperty(change, async ({ which, at, to }) => {
      const token = good[which]!;
      const place = at % token.length;
      const changed = token.slice(0, place) + to + token.slice(place + 1);
      fc.pre(changed !== token);
      expect(await refusal(changed)).toMatch(REFUSED);
    }),
    PARAMETERS,
  );
});

test('one that is cut, stretched or put together from others is never believed', async () => {
  const part = fc.oneof(fc.record({ which: fc.nat(1), at: fc.nat(2) }).map(({ which, at }) => ({ which, at })), fc.base64String().map((text) => text.replaceAll(/[+/=]/g, '_')), fc.constant(''));
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 5 }), fc.nat(40), async (parts, cut) => {
      const text = parts.map((one) => (typeof one === 'string' ? one : good[one.which]!.split('.')[one.at]!)).join('.');
      const changed = text.slice(0, text.length - cut);
      fc.pre(!good.includes(changed));
      expect(await refusal(changed)).toMatch(REFUSED);
    }),
    PARAMETERS,
  );
});

test('any head and any claims, with the signature of others, are refused', async () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '').toString('base64url');
  const head = fc.oneof(fc.json().map((text) => JSON.parse(text) as unknown), fc.record({ alg: fc.constantFrom('EdDSA', 'EdDSA+tree', 'none', 'HS256', 'eddsa'), typ: fc.constant('gateway-request+jwt'), kid: fc.constantFrom(key.kid, 'other') }));
  const claims = fc.oneof(fc.json().map((text) => JSON.parse(text) as unknown), fc.record({ iss: fc.constantFrom('goda-grannar', '__proto__', 'skane'), aud: fc.constantFrom('hylte', 'laholm'), body: fc.string(), jti: fc.constant('0123456789abcdef'), iat: fc.double(), exp: fc.double() }));
  await fc.assert(
    fc.asyncProperty(head, claims, fc.nat(1), async (anyHead, anyClaims, which) => {
      expect(await refusal(`${encode(anyHead)}.${encode(anyClaims)}.${good[which]!.split('.')[2]}`)).toMatch(REFUSED);
    }),
    PARAMETERS,
  );
});

test('any text is refused', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => expect(await refusal(text)).toMatch(REFUSED)), { ...PARAMETERS, examples: FOUND });
});

test('a good one with any other body is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.nat(1), async (bytes, which) => {
      fc.pre(!Buffer.from(bytes).equals(Buffer.from(body)));
      await expect(show(good[which]!, Buffer.from(bytes))).rejects.toMatchObject({ extensions: { code: 'GATEWAY_TOKEN_BODY' } });
    }),
    PARAMETERS,
  );
  for (const token of good) expect(await show(token)).toMatchObject({ id: 'idp|anna' }); // refusing others has not used them up
});
