import type { Identify } from '../identity/identify.js';
import { anyone, readGrants, writtenGrant, type Viewer } from '../identity/viewer.js';
import { silentLog } from '../log.js';
import { identifyEither } from './identifyEither.js';

const request = { headers: {}, method: 'POST', url: '/graphql' };
const as = (viewer: Partial<Viewer> | undefined): Identify => async () => viewer && { ...anyone(), ...viewer };
const through = (id: string | null, ...grants: string[]) => as({ id, grants: readGrants(grants), via: 'gateway of goda-grannar', federation: 'goda-grannar' });
const own = (id: string, ...grants: string[]) => as({ id, grants: readGrants(grants) });

const identified = async (gateway: Identify, self?: Identify, ownSide?: string) => {
  const { grants, ...viewer } = await identifyEither({ gateway, own: self ? [self] : [], ownSide, log: silentLog })(request);
  return { ...viewer, grants: grants.map(writtenGrant) };
};

test('who comes through a gateway is who the gateway says, and what it may say of them', async () => {
  expect(await identified(through('anna', 'officer:hylte'))).toMatchObject({ id: 'anna', grants: ['officer:hylte'], federation: 'goda-grannar', via: 'gateway of goda-grannar' });
});

test('who comes by themselves is asked for by no federation', async () => {
  expect(await identified(as(undefined), own('anna', 'officer:hylte'))).toMatchObject({ id: 'anna', grants: ['officer:hylte'], federation: null });
  expect(await identified(as(undefined))).toMatchObject({ id: null, grants: [], federation: null });
});

test('both together hold what either says, once', async () => {
  expect(await identified(through('anna', 'analyst:goda-grannar', 'officer:hylte'), own('anna', 'officer:hylte', 'reader:skane'))).toMatchObject({ grants: ['analyst:goda-grannar', 'officer:hylte', 'reader:skane'], federation: 'goda-grannar' });
});

test('two who are not the same are refused, also where the gateway asks for anyone', async () => {
  for (const gateway of [through('anna'), through(null)]) await expect(identified(gateway, own('per'))).rejects.toMatchObject({ extensions: { code: 'IDENTITIES_CONFLICT' } });
});

describe('where the owner’s side takes a person’s own token', () => {
  test('a gateway’s word for an officer of the owner is not enough, and for all else it is', async () => {
    expect(await identified(through('anna', 'administrator:hylte', 'officer:laholm', 'analyst:goda-grannar'), undefined, 'hylte')).toMatchObject({ grants: ['officer:laholm', 'analyst:goda-grannar'] });
  });

  test('who is left with nothing is of the federation that speaks for them', async () => {
    expect(await identified(through('anna', 'officer:hylte'), undefined, 'hylte')).toMatchObject({ grants: ['reader:goda-grannar'] });
    expect(await identified(through('anna'), undefined, 'hylte')).toMatchObject({ grants: [] });
  });

  test('their own token beside it is, and by itself, too', async () => {
    expect(await identified(through('anna', 'officer:hylte'), own('anna', 'officer:hylte'), 'hylte')).toMatchObject({ grants: ['reader:goda-grannar', 'officer:hylte'] });
    expect(await identified(as(undefined), own('anna', 'officer:hylte'), 'hylte')).toMatchObject({ grants: ['officer:hylte'] });
  });
});
