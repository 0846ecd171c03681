import { anyone, newSigningKey, RequestSigner, type JoinedFederation, type SigningKey } from '@samverkan/common';
import { headersAs, identifyTestViewer } from '@samverkan/common/testing/testViewer';
import { LAHOLM_WATER } from './demonstration/services.js';
import { startTestProgram, type TestProgram } from './testing/testProgram.js';

// Over real HTTP: whose gateways an extra answers. What of a gateway’s token is believed is the same code as a member's, which tries it at length.

const [godaGrannar, others] = [newSigningKey(), newSigningKey()];
const federations: JoinedFederation[] = [{ id: 'goda-grannar', members: ['hylte', 'laholm'], keys: [godaGrannar.publicJwk] }];
const ENTITIES = JSON.stringify({ query: `{ _entities(representations: [{ __typename: "Service", id: "${LAHOLM_WATER}" }]) { ... on Service { supplyAreas { name } } } }` });
const SERVICE = JSON.stringify({ query: '{ _service { sdl } }' });
const OWN = JSON.stringify({ query: '{ plants(first: 1) { name } }' });

let va: TestProgram;
beforeAll(async () => void (va = await startTestProgram({ federations, identify: [identifyTestViewer] })));
afterAll(() => va.stop());

interface Said {
  key?: SigningKey;
  federation?: string;
  audience?: string;
  viewer?: Parameters<RequestSigner['sign']>[0]['viewer'];
}

const tokenFor = (body: string, { key = godaGrannar, federation = 'goda-grannar', audience = 'laholmsbuktens-va', viewer = anyone() }: Said = {}) =>
  new RequestSigner({ federation, members: () => ['hylte', 'laholm'], key }).sign({ audience, body, viewer });

async function send(body: string, headers: Record<string, string> = {}): Promise<{ status: number; data?: Record<string, unknown>; code: unknown }> {
  const response = await fetch(va.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] };
  return { status: response.status, ...(data && { data }), code: errors?.[0]?.extensions.code };
}

const signed = async (body: string, said?: Said, more: Record<string, string> = {}) => send(body, { 'x-gateway-token': await tokenFor(body, said), ...more });

test('the gateway of a federation that it is in is told its schema and its entities, for whomever it asks', async () => {
  expect(await signed(SERVICE)).toMatchObject({ status: 200, data: { _service: { sdl: expect.stringContaining('type SupplyArea') } } });
  for (const viewer of [anyone(), { id: 'idp|anna', name: 'Anna', grants: [{ role: 'officer', of: 'laholm' } as const] }]) expect(await signed(ENTITIES, { viewer })).toMatchObject({ status: 200, data: { _entities: [{ supplyAreas: expect.any(Array) }] } });
});

test('nobody else is, whoever they are; its own root fields are for everybody', async () => {
  for (const headers of [{}, headersAs({ grants: ['administrator:laholm'] })]) {
    for (const body of [ENTITIES, SERVICE]) expect(await send(body, headers)).toEqual({ status: 403, code: 'GATEWAY_ONLY' });
    expect(await send(OWN, headers)).toMatchObject({ status: 200, data: { plants: [expect.anything()] } });
  }
});

test.each<[string, Said, number, string]>([
  ['is meant for a member', { audience: 'laholm' }, 403, 'GATEWAY_TOKEN_AUDIENCE'],
  ['is of a federation that it is not in', { federation: 'skane' }, 403, 'GATEWAY_NOT_JOINED'],
  ['is signed with another key', { key: others }, 401, 'GATEWAY_KEY_UNKNOWN'],
])('a token that %s is refused, also for what is public', async (_what, said, status, code) => {
  for (const body of [ENTITIES, OWN]) expect(await signed(body, said)).toEqual({ status, code });
});

test('a token counts once, and for its own body', async () => {
  const token = { 'x-gateway-token': await tokenFor(ENTITIES) };
  expect(await send(SERVICE, token)).toEqual({ status: 401, code: 'GATEWAY_TOKEN_BODY' });
  expect((await send(ENTITIES, token)).status).toBe(200);
  expect(await send(ENTITIES, token)).toEqual({ status: 401, code: 'GATEWAY_TOKEN_REPLAYED' });
});

test('who the gateway asks for is who shows a token of their own beside it, or the request is refused', async () => {
  const anna = { id: 'idp|anna', name: 'Anna', grants: [] };
  expect((await signed(ENTITIES, { viewer: anna }, headersAs({ id: 'idp|anna' }))).status).toBe(200);
  expect(await signed(ENTITIES, { viewer: anna }, headersAs({ id: 'idp|per' }))).toEqual({ status: 401, code: 'IDENTITIES_CONFLICT' });
});
