import { anyone } from '../identity/viewer.js';
import { identifyGateway } from './identifyGateway.js';
import { RequestSigner } from './requestSigner.js';
import { LIFE } from './requestToken.js';
import { newSigningKey } from './signingKey.js';

const SKEW = 5;
const key = newSigningKey();
const signer = new RequestSigner({ federation: 'goda-grannar', members: () => ['hylte'], key });

/** What becomes of a token that is `age` seconds old by the clock of who is asked, which has run for an hour. */
async function shownAt(age: number): Promise<string> {
  let now = Date.now() / 1_000 - 3_600;
  const identify = identifyGateway({ audience: 'hylte', federations: [{ id: 'goda-grannar', members: ['hylte'], keys: [key.publicJwk] }], skew: SKEW, now: () => now });
  const token = await signer.sign({ audience: 'hylte', body: '{}', viewer: anyone() });
  const { iat } = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { iat: number };
  now = iat + age;
  return identify({ headers: { 'x-gateway-token': token }, method: 'POST', url: '/graphql', rawBody: Buffer.from('{}') }).then(
    () => 'believed',
    (error: { extensions: { code: string } }) => error.extensions.code,
  );
}

test.each([
  ['fresh', 0, 'believed'],
  ['from the future, by less than clocks may differ', -SKEW + 0.1, 'believed'],
  ['from the future, by more', -SKEW - 0.1, 'GATEWAY_TOKEN_NOT_YET'],
  ['at the end of its life', LIFE - 0.1, 'believed'],
  ['past its end, by less than clocks may differ', LIFE + SKEW - 0.1, 'believed'],
  ['past its end, by more', LIFE + SKEW + 0.1, 'GATEWAY_TOKEN_EXPIRED'],
])('a token that is %s: after %d s it is %s', async (_what, age, expected) => expect(await shownAt(age)).toBe(expected));
