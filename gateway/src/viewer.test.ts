import { newSigningKey } from '@samverkan/common';
import { headersAs, identifyTestViewer, type TestViewer } from '@samverkan/common/testing/testViewer';
import type { Manifest } from '@samverkan/schema';
import { startGateway, type Gateway } from './gateway.js';
import { disturbances } from './testing/disturbances.js';
import { startFakeMember, type Asked, type FakeMember } from './testing/fakeMember.js';
import { post, type Answer } from './testing/godaGrannar.js';

// A member that knows who is asked for, and answers each what they may see: what of it reaches whom.

let member: FakeMember;
let gateway: Gateway;
beforeAll(async () => {
  member = await startFakeMember(byViewer);
  const manifest: Manifest = { id: 'test', name: 'Test', kind: 'MAPPING_GROUP', members: [{ id: 'laholm', url: member.url, role: 'MEMBER' }], extras: [] };
  gateway = await startGateway({ manifest, portal: false, keys: [newSigningKey()], identify: [identifyTestViewer], deadline: 1_000, members: { breaker: { failures: 1_000, pause: 1 } } });
});
afterAll(async () => {
  await gateway.stop();
  await member.stop();
});
beforeEach(() => {
  member.behave(byViewer);
  member.asked.length = 0;
});

interface Claims {
  aud: string;
  sub?: string;
  grants?: string[];
}
const claimsOf = ({ headers }: Asked): Claims => JSON.parse(Buffer.from(String(headers!['x-gateway-token']).split('.')[1]!, 'base64url').toString()) as Claims;
const questions = () => member.asked.filter(({ query }) => query.includes('_entities'));

/** Titles tell for whom they are. */
function byViewer(asked: Asked): unknown {
  if (!asked.query.includes('_entities')) return { errors: [{ message: 'no' }] };
  const { grants = [] } = claimsOf(asked);
  return { data: { _entities: asked.variables.representations.map(({ id }) => ({ __typename: 'Agreement', id, title: grants.includes('officer:laholm') ? 'secret' : 'public' })) } };
}

const laholms: TestViewer = { id: 'idp|lena', grants: ['officer:laholm', 'officer:svalov'] };
const agreement = (id: string) => `{ agreement(id: "laholm:agreement:${id}") { title } }`;
const ask = async (query: string, viewer?: TestViewer, headers: Record<string, string> = {}) => (await (await post(gateway.url, { query, extensions: { members: true } }, { ...(viewer && headersAs(viewer)), ...headers })).json()) as Answer;
const titleFor = async (query: string, viewer?: TestViewer) => (await ask(query, viewer)).data.agreement?.title as string | null | undefined;

test('a member is told for whom it is asked, as far as the federation may speak of them, in every step', async () => {
  expect(await titleFor(agreement('A'), laholms)).toBe('secret');
  expect(questions().length).toBeGreaterThan(0);
  for (const asked of questions()) expect(claimsOf(asked)).toMatchObject({ iss: 'test', aud: 'laholm', sub: 'idp|lena', grants: ['officer:laholm'] });
});

test('of anyone it is told nothing, and a client cannot speak for the gateway', async () => {
  await ask(agreement('B'), undefined, { 'x-gateway-token': 'mine' });
  for (const asked of questions()) expect(claimsOf(asked)).not.toHaveProperty('sub');
});

test('equal questions at the same time are another for each who is somebody', async () => {
  member.behave((asked, response) => void setTimeout(() => response.setHeader('content-type', 'application/json').end(JSON.stringify(byViewer(asked))), 200));
  const viewers = [undefined, laholms, undefined, { id: 'idp|per', grants: ['officer:laholm'] }, undefined, { id: 'idp|eva' }];
  const titles = await Promise.all(viewers.map((viewer) => titleFor(agreement('C'), viewer)));
  expect(titles).toEqual(['public', 'secret', 'public', 'secret', 'public', 'public']);
  expect(new Set(questions().map((question) => claimsOf(question).sub))).toEqual(new Set([undefined, 'idp|lena', 'idp|per', 'idp|eva']));
});

test('what an officer was answered serves them while the member hangs, and nobody else', async () => {
  expect(await titleFor(agreement('D'), laholms)).toBe('secret');
  member.behave((_asked, response) => {
    disturbances['hangs']!(response);
  });
  expect(await titleFor(agreement('D'), laholms)).toBe('secret');
  for (const viewer of [undefined, { id: 'idp|per', grants: ['officer:laholm'] }, { id: 'idp|lena', grants: [] }]) {
    const { data, errors } = await ask(agreement('D'), viewer);
    expect(JSON.stringify(data)).not.toContain('secret');
    expect(errors!.length).toBeGreaterThan(0);
  }
});

test('nor does what anyone was answered serve an officer, who would take it for all there is', async () => {
  expect(await titleFor(agreement('E'))).toBe('public');
  member.behave((_asked, response) => {
    disturbances['closes the connection']!(response);
  });
  expect(await titleFor(agreement('E'))).toBe('public');
  expect(await titleFor(agreement('E'), laholms)).not.toBe('public');
});

test('traces of the federation protocol are not for clients', async () => {
  const response = await post(gateway.url, { query: '{ __typename }' }, { 'apollo-federation-include-trace': 'ftv1' });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TRACES_REFUSED' } }] });
});
