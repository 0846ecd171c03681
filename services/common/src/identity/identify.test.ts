import { identifyBy, NotIdentified, type Identify } from './identify.js';
import { anyone } from './viewer.js';

const request = { headers: {}, method: 'POST', url: '/graphql' };
const nothing: Identify = async () => undefined;
const anna: Identify = async () => ({ ...anyone(), id: 'anna', grants: [{ role: 'officer', of: 'hylte' }] });

test('who carries no sign is anyone', async () => {
  expect(await identifyBy(nothing)(request)).toEqual({ id: null, name: null, grants: [], via: 'own endpoint', federation: null });
});

test('the first that knows the sign counts', async () => {
  expect(await identifyBy(nothing, anna)(request)).toMatchObject({ id: 'anna' });
});

test('a bad sign is refused, though another way would have known it', async () => {
  const refused: Identify = async () => { throw new NotIdentified('TOKEN_EXPIRED', 'The token has expired.'); };
  await expect(identifyBy(refused, anna)(request)).rejects.toMatchObject({ extensions: { code: 'TOKEN_EXPIRED', http: { status: 401 } } });
});
