import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseManifest, readContract, type Manifest } from '@samverkan/schema';
import { parseType, print, visit, type FieldDefinitionNode } from 'graphql';
import { startGateway, type Gateway, type GatewayOptions } from './gateway.js';
import type { MemberState } from './members/memberWatch.js';
import { startFakeExtra } from './testing/fakeExtra.js';
import { startFakeMember, type Behaviour, type FakeMember } from './testing/fakeMember.js';
import { post } from './testing/godaGrannar.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

async function aMember(behaviour: Behaviour = named('first')): Promise<FakeMember> {
  const member = await startFakeMember(behaviour);
  stops.push(member.stop);
  return member;
}

/** Answers that every organisation is called so, and tells no schema. */
function named(name: string): Behaviour {
  return ({ query, variables }) => (query.includes('_service') ? { errors: [{ message: 'no' }] } : { data: { _entities: variables.representations.map(({ id }) => ({ id, name, officialName: `${name} kommun`, services: [{ __typename: 'Service', id: `${id}:service:A`, title: 'VA' }] })) } });
}

function aManifest(members: Record<string, FakeMember>, more: Partial<Manifest> = {}): Manifest {
  return { id: 'test', name: 'Test', kind: 'MAPPING_GROUP', members: Object.entries(members).map(([id, { url }]) => ({ id, url, role: 'MEMBER' })), extras: [], ...more };
}

async function aGateway(manifest: Manifest, options: Partial<GatewayOptions> = {}): Promise<Gateway & { ask: (query: string) => Promise<any> }> { // oxlint-disable-line typescript/no-explicit-any
  const gateway = await startGateway({ manifest, portal: false, deadline: 60_000, watch: { every: 50, everyWhenSilent: 50, patience: 10_000 }, ...options });
  stops.push(() => gateway.stop());
  return Object.assign(gateway, { ask: async (query: string) => (await post(gateway.url, { query })).json() });
}

const readyz = async (gateway: Gateway): Promise<{ ready: boolean; refused: string | null; extras: string[]; members: MemberState[] }> => (await (await fetch(gateway.url.replace('/graphql', '/readyz'))).json()) as never;

/** Waits until something is so, and not for ever. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 2_000; attempt++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come to be so');
}

const NAMES = '{ federation { members { organisation { id name } } coverage { expected } } }';

describe.each(['own', 'stock'] as const)('with the %s executor', (executor) => {
  test('a member joins, moves and leaves without a restart', async () => {
    const [hylte, laholm, elsewhere] = [await aMember(), await aMember(named('second')), await aMember(named('moved'))];
    const gateway = await aGateway(aManifest({ hylte }), { executor });
    expect((await gateway.ask(NAMES)).data.federation.members).toEqual([{ organisation: { id: 'hylte', name: 'first' } }]);
    await gateway.apply(aManifest({ hylte, laholm }));
    expect((await gateway.ask(NAMES)).data.federation).toEqual({ members: [{ organisation: { id: 'hylte', name: 'first' } }, { organisation: { id: 'laholm', name: 'second' } }], coverage: { expected: 2 } });
    await gateway.apply(aManifest({ hylte: elsewhere, laholm }));
    expect((await gateway.ask(NAMES)).data.federation.members[0].organisation.name).toBe('moved');
    await gateway.apply(aManifest({ laholm }));
    expect((await gateway.ask(NAMES)).data.federation.members).toEqual([{ organisation: { id: 'laholm', name: 'second' } }]);
    expect((await gateway.ask('{ organisation(id: "hylte") { name } }')).data.organisation).toBeNull();
  });

  test('an extra subgraph is added, answers for its own types, and is taken away again', async () => {
    const hylte = await aMember();
    const extra = await startFakeExtra();
    stops.push(extra.stop);
    const gateway = await aGateway(aManifest({ hylte }), { executor });
    const question = '{ plantCount organisation(id: "hylte") { services { title plants } } }';
    expect((await gateway.ask(question)).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await gateway.apply(aManifest({ hylte }, { extras: [{ name: 'plants', owner: 'hylte', url: extra.url }] }));
    expect((await gateway.ask(question)).data).toEqual({ plantCount: 2, organisation: { services: [{ title: 'VA', plants: ['Prästjorden'] }] } });
    expect((await readyz(gateway)).extras).toEqual(['plants']);
    await gateway.apply(aManifest({ hylte }));
    expect((await gateway.ask(question)).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('a set that does not compose is refused with the reason, and the old one keeps serving', async () => {
    const hylte = await aMember();
    const clashing = await startFakeExtra('extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) type Query { plantCount: Int } type Service @key(fields: "id") { id: ID! title: Int }');
    stops.push(clashing.stop);
    const gateway = await aGateway(aManifest({ hylte }), { executor });
    await expect(gateway.apply(aManifest({ hylte, laholm: hylte }, { extras: [{ name: 'clashing', owner: 'hylte', url: clashing.url }] }))).rejects.toThrow('Service.title');
    expect((await gateway.ask(NAMES)).data.federation.coverage.expected).toBe(1);
    expect((await readyz(gateway)).refused).toContain('Service.title');
    await gateway.apply(aManifest({ hylte }));
    expect((await readyz(gateway)).refused).toBeNull();
  });
});

test('an extra that is down costs its own fields, and says nothing of where it was', async () => {
  const hylte = await aMember();
  const extra = await startFakeExtra();
  const gateway = await aGateway(aManifest({ hylte }, { extras: [{ name: 'plants', owner: 'hylte', url: extra.url }] }));
  await extra.stop();
  const answer = await gateway.ask('{ plantCount organisation(id: "hylte") { name services { title plants } } }');
  expect(answer.data).toEqual({ plantCount: null, organisation: { name: 'first', services: [{ title: 'VA', plants: null }] } });
  expect(new Set(answer.errors.map((error: { extensions: object }) => JSON.stringify(error.extensions)))).toEqual(new Set(['{"code":"SUBGRAPH_UNAVAILABLE","subgraph":"plants"}']));
  expect(JSON.stringify(answer)).not.toContain('127.0.0.1');
});

test('an extra that is down at the start is known from before, or joins when it comes up', async () => {
  const hylte = await aMember();
  const extra = await startFakeExtra();
  const manifest = aManifest({ hylte }, { extras: [{ name: 'plants', owner: 'hylte', url: extra.url }] });
  const storeFolder = join(mkdtempSync(join(tmpdir(), 'samverkan-')), 'supergraph');
  const before = await startGateway({ manifest, portal: false, storeFolder });
  await before.stop();
  await extra.stop();
  expect((await readyz(await aGateway(manifest, { storeFolder }))).extras).toEqual(['plants']);
  expect((await readyz(await aGateway(manifest))).extras).toEqual([]);
});

test('the last good supergraph starts the gateway when nothing else does', async () => {
  const hylte = await aMember();
  const clashing = await startFakeExtra('extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) type Query { plantCount: Int } type Service @key(fields: "id") { id: ID! title: Int }');
  stops.push(clashing.stop);
  const storeFolder = mkdtempSync(join(tmpdir(), 'samverkan-'));
  const broken = aManifest({ hylte }, { extras: [{ name: 'clashing', owner: 'hylte', url: clashing.url }] });
  await expect(startGateway({ manifest: broken, portal: false, storeFolder })).rejects.toThrow('Service.title');
  const before = await startGateway({ manifest: aManifest({ hylte }), portal: false, storeFolder });
  await before.stop();
  const gateway = await aGateway(broken, { storeFolder });
  expect((await gateway.ask(NAMES)).data.federation.members[0].organisation.name).toBe('first');
  expect((await readyz(gateway)).refused).toContain('Service.title');
});

describe('the admin’s address', () => {
  const adminToken = 'a-token-of-the-administrator';
  const put = (gateway: Gateway, body: string, token = adminToken) => fetch(gateway.url.replace('/graphql', '/admin/manifest'), { method: 'PUT', headers: { authorization: `Bearer ${token}` }, body });

  test('takes a manifest, and refuses one with faults, with line and reason', async () => {
    const [hylte, laholm] = [await aMember(), await aMember(named('second'))];
    const gateway = await aGateway(aManifest({ hylte }), { adminToken });
    expect((await put(gateway, JSON.stringify(aManifest({ hylte, laholm })))).status).toBe(200);
    expect((await gateway.ask(NAMES)).data.federation.coverage.expected).toBe(2);
    const refused = await put(gateway, 'id: test\nname: Test\nkind: MAPPING_GROUP\nmembers:\n  - id: hylte\n    colour: blue\n');
    expect([refused.status, await refused.json()]).toEqual([422, { errors: [{ message: 'manifest:6: members[0].colour: is no setting of a manifest', extensions: { code: 'MANIFEST_REFUSED' } }] }]);
    const other = await put(gateway, JSON.stringify({ ...aManifest({ hylte }), id: 'another' }));
    expect([other.status, (await gateway.ask(NAMES)).data.federation.coverage.expected]).toEqual([422, 2]);
  });

  test('is closed to whoever does not show the token, and is not there without one', async () => {
    const hylte = await aMember();
    const gateway = await aGateway(aManifest({ hylte }), { adminToken });
    for (const token of ['', 'wrong', `${adminToken}x`]) expect((await put(gateway, JSON.stringify(aManifest({ hylte })), token)).status).toBe(401);
    expect((await put(await aGateway(aManifest({ hylte })), '{}')).status).toBe(404);
  });
});

describe('a member’s contract', () => {
  /** A member that tells the contract as its schema, with one field changed; null takes the field away. */
  async function telling(coordinate: string, change: () => Partial<FieldDefinitionNode> | null | undefined): Promise<FakeMember> {
    const answer = named('first');
    const tell = () => {
      let type = '';
      return print(
        visit(readContract(), {
          ObjectTypeDefinition: ({ name }) => void (type = name.value),
          FieldDefinition: (field) => {
            if (`${type}.${field.name.value}` !== coordinate) return undefined;
            const changed = change();
            return changed && { ...field, ...changed };
          },
        }),
      );
    };
    return aMember((asked, response) => (asked.query.includes('_service') ? { data: { _service: { sdl: tell() } } } : answer(asked, response)));
  }
  const stateOf = async (gateway: Gateway) => (await readyz(gateway)).members[0]!;

  test('that lags is asked for what it has, and the rest is null and named', async () => {
    const hylte = await telling('Organisation.officialName', () => null);
    const gateway = await aGateway(aManifest({ hylte }));
    await until(async () => (await stateOf(gateway)).state === 'LAGGING');
    const { data, errors, extensions } = await gateway.ask('{ organisation(id: "hylte") { name officialName } }');
    expect(data.organisation.name).toBe('first');
    expect(hylte.asked.some(({ query }) => query.includes('officialName'))).toBe(false);
    expect(errors).toMatchObject([{ extensions: { code: 'MEMBER_CONTRACT_LAG', member: 'hylte', missing: ['Organisation.officialName'] } }]);
    expect(extensions.members).toMatchObject([{ member: 'hylte', status: 'LAGGING', code: 'MEMBER_CONTRACT_LAG' }]);
    expect((await stateOf(gateway)).missing).toEqual(['Organisation.officialName']);
  });

  test('that is broken sets the member aside alone, with the reason at /readyz, until it is mended', async () => {
    let mended = false;
    const hylte = await telling('Organisation.name', () => (mended ? undefined : { type: parseType('Int') }));
    const laholm = await aMember(named('second'));
    const gateway = await aGateway(aManifest({ hylte, laholm }));
    await until(async () => (await stateOf(gateway)).state === 'BROKEN');
    expect((await stateOf(gateway)).broken).toEqual(['Organisation.name is of type Int, in the contract of type String.']);
    const { data, errors } = await gateway.ask(NAMES);
    expect(data.federation.members.map(({ organisation }: { organisation: { name: string | null } }) => organisation.name)).toEqual([null, 'second']);
    expect(errors[0].extensions).toEqual({ code: 'MEMBER_CONTRACT_BROKEN', member: 'hylte' });
    mended = true;
    await until(async () => (await stateOf(gateway)).state === 'OK');
    expect((await gateway.ask(NAMES)).data.federation.members[0].organisation.name).toBe('first');
  });
});

test('a gateway is ready when every member has said its first word', async () => {
  const hylte = await aMember();
  const gateway = await aGateway(aManifest({ hylte, laholm: { ...hylte, url: 'http://127.0.0.1:1/graphql' } }));
  const state = await readyz(gateway);
  expect([state.ready, state.members[1]!.state]).toEqual([false, 'UNKNOWN']);
  expect(JSON.stringify(state)).not.toContain('127.0.0.1');
});

test('a manifest’s text may be JSON as well', () => {
  expect(parseManifest(JSON.stringify({ id: 'a-b', name: 'x', kind: 'ASSOCIATION', members: [{ id: 'hylte' }] }), 'm').members[0]!.id).toBe('hylte');
});
