import { newSigningKey } from '@samverkan/common';
import { disturbances } from './testing/disturbances.js';
import { startGodaGrannar, type GodaGrannar } from './testing/godaGrannar.js';

// Every federation that a test starts signs; what is here is what becomes of it when something is wrong with that.

let federation: GodaGrannar;
beforeAll(async () => void (federation = await startGodaGrannar()));
afterAll(() => federation.stop());

const NAMES = '{ federation { members { organisation { id name } } } }';

test('members answer their own federation’s gateway', async () => {
  const { errors, data } = await federation.ask(NAMES);
  expect(errors).toBeUndefined();
  expect(data.federation.members).toHaveLength(5);
});

test('a gateway that signs with another key, or not at all, is denied by every member and by the secretariat', async () => {
  for (const keys of [[newSigningKey()], []]) {
    const other = await federation.another({ keys });
    const { data, errors, extensions } = await other.ask('{ federation { purpose members { organisation { name } } } }');
    const states = async () => ((await (await fetch(new URL('/readyz', other.gateway.url))).json()) as { members: { state: string }[] }).members.map(({ state }) => state);
    while ((await states()).includes('UNKNOWN')) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await states()).toEqual(Array(5).fill('DENIED'));
    await other.stop();
    expect(new Set(errors!.map(({ extensions: { code } }) => code))).toEqual(new Set(['MEMBER_DENIED', 'SUBGRAPH_DENIED']));
    expect(extensions.members.map(({ status }) => status)).toEqual(Array(5).fill('DENIED'));
    expect(data.federation.purpose).toBeNull();
  }
});

test('a gateway tells its public keys, and nothing else of them', async () => {
  const response = await fetch(new URL('/.well-known/jwks.json', federation.url));
  const { keys } = (await response.json()) as { keys: Record<string, unknown>[] };
  expect(keys.map((key) => Object.keys(key).toSorted())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x']]);
});

test('what an officer was answered serves the officer while their member hangs, and nobody else', async () => {
  const officer = { id: 'idp|lena', grants: ['officer:laholm'] };
  await federation.askAs(officer, NAMES);
  const laholm = federation.members.get('laholm')!;
  await laholm.kill();
  const statusFor = ({ extensions }: Awaited<ReturnType<typeof federation.ask>>) => extensions.members.find(({ member }) => member === 'laholm')?.status;
  expect(statusFor(await federation.askAs(officer, NAMES))).toBe('STALE');
  expect(statusFor(await federation.askAs({ id: 'idp|per', grants: ['officer:hylte'] }, NAMES))).toBe('UNAVAILABLE');
  await laholm.revive();
  laholm.disturb(disturbances['refuses with 403']);
  expect(statusFor(await federation.askAs(officer, NAMES))).toBe('DENIED');
  laholm.disturb();
});
