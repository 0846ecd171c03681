import { httpAudits } from '@samverkan/common/testing/httpAudit';
import { compose, readSecretariat, type Manifest } from '@samverkan/schema';
import { startFakeExtra } from '../testing/fakeExtra.js';
import { echo, startFakeMember, type Asked, type Behaviour, type FakeMember } from '../testing/fakeMember.js';
import { DEADLINES, givingMoreTime } from '../testing/givingMoreTime.js';
import { post } from '../testing/godaGrannar.js';
import { startMembersService, type MembersService } from './service.js';

const stops: (() => Promise<void>)[] = [];
let members: Record<'hylte' | 'laholm', FakeMember>;
let service: MembersService;

beforeAll(async () => {
  members = { hylte: await startFakeMember(answering(echo)), laholm: await startFakeMember(answering(echo)) };
  service = await aService(60_000);
});
afterAll(async () => {
  await service.stop();
  await Promise.all([...Object.values(members).map(({ stop }) => stop()), ...stops.map((stop) => stop())]);
});
beforeEach(() => {
  for (const member of Object.values(members)) {
    member.behave(answering(echo));
    member.asked.length = 0;
  }
});

/** Nobody is left alone for having failed in the test before, and no answer of before serves. */
const aService = (deadline: number) => startMembersService({ manifest: aManifest(members), deadline, members: { breaker: { failures: 1_000, pause: 1 }, lastGood: { maxBytes: 0, maxAge: 1 } } });

/** A member that tells no schema of its own when it is looked after, and answers entities so. */
function answering(behaviour: Behaviour): Behaviour {
  return (asked, response) => (asked.query.includes('_service') ? { errors: [{ message: 'no' }] } : behaviour(asked, response));
}

function aManifest(of: Record<string, FakeMember>, more: Partial<Manifest> = {}): Manifest {
  return { id: 'test', name: 'Test', kind: 'MAPPING_GROUP', members: Object.entries(of).map(([id, { url }]) => ({ id, url, role: 'MEMBER' })), extras: [], ...more };
}

const questionsTo = ({ asked }: FakeMember): Asked[] => asked.filter(({ query }) => query.includes('_entities'));

type Subgraph = 'member' | 'overview';
const ask = (subgraph: Subgraph, query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}, { url } = service): Promise<Response> =>
  fetch(`${url}/${subgraph}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
// What tests read is what they have asked for; typing it would say the query twice.
// oxlint-disable-next-line typescript/no-explicit-any
const answer = async (...question: Parameters<typeof ask>): Promise<any> => (await ask(...question)).json();

const agreement = (id: string) => ({ __typename: 'Agreement', id });

describe('the subgraph of the members', () => {
  const TITLES = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Agreement { id title } } }';

  test('answers each entity from its owner, in the place in which it was asked for', async () => {
    const { data, errors, extensions } = await answer('member', TITLES, { keys: [agreement('laholm:agreement:B'), agreement('hylte:agreement:A'), agreement('laholm:agreement:B')] });
    expect(data._entities.map(({ title }: { title: string }) => title)).toEqual(['title of laholm:agreement:B', 'title of hylte:agreement:A', 'title of laholm:agreement:B']);
    expect(errors).toBeUndefined();
    expect(questionsTo(members.laholm).map(({ variables }) => variables.representations)).toEqual([[agreement('laholm:agreement:B')]]);
    expect(extensions.members).toMatchObject([{ member: 'hylte', status: 'OK' }, { member: 'laholm', status: 'OK' }]);
  });

  test('answers several lists in one operation, each under its name, with the errors of each', async () => {
    members.laholm.behave(answering((_asked, response) => void response.writeHead(503).end()));
    const query = 'query Batch($_0_keys: [_Any!]!, $_1_keys: [_Any!]!) { __typename _0: _entities(representations: $_0_keys) { ... on Agreement { title } } _1: _entities(representations: $_1_keys) { ... on Agreement { title } } }';
    const { data, errors } = await answer('member', query, { _0_keys: [agreement('hylte:agreement:A')], _1_keys: [agreement('hylte:agreement:A'), agreement('laholm:agreement:B')] });
    expect(data).toMatchObject({ __typename: 'Query', _0: [{ title: 'title of hylte:agreement:A' }], _1: [{ title: 'title of hylte:agreement:A' }, null] });
    expect(errors).toEqual([{ message: 'The member laholm cannot be reached.', path: ['_1', 1], extensions: { code: 'MEMBER_UNAVAILABLE', member: 'laholm' } }]);
  });

  test('passes variables on as they came, those that are left out not at all, and no others', async () => {
    const query = 'query ($keys: [_Any!]!, $day: Date, $left: Int, $first: Int = 5) { _entities(representations: $keys) { ... on Organisation { code(asOf: $day) services(first: $first) { title } more: services(first: $left) { title } } } }';
    await answer('member', query, { keys: [{ __typename: 'Organisation', id: 'hylte' }], day: '2024-03-28', other: 1 });
    expect(questionsTo(members.hylte)[0]!.variables).toEqual({ representations: [{ __typename: 'Organisation', id: 'hylte' }], day: '2024-03-28' });
  });

  test('takes keys that stand in the text itself', async () => {
    const { data } = await answer('member', 'query ($id: ID!) { _entities(representations: [{ __typename: "Agreement", id: $id }]) { ... on Agreement { title } } }', { id: 'hylte:agreement:A' });
    expect(data._entities).toMatchObject([{ title: 'title of hylte:agreement:A' }]);
  });

  test('leaves out a list that the operation leaves out, and asks nobody for it', async () => {
    const query = 'query ($keys: [_Any!]!, $yes: Boolean = false) { a: _entities(representations: $keys) @skip(if: true) { __typename } ... @include(if: $yes) { b: _entities(representations: $keys) { __typename } } __typename }';
    expect(await answer('member', query, { keys: [agreement('hylte:agreement:A')] })).toEqual({ data: { __typename: 'Query' } });
    expect(questionsTo(members.hylte)).toEqual([]);
  });

  test('says what is no key, whose it is not, and which record there is none of', async () => {
    members.hylte.behave(answering(() => ({ data: { _entities: [null] } })));
    const { data, errors } = await answer('member', TITLES, { keys: [agreement('hylte:agreement:A'), agreement('nowhere:agreement:A'), 'no key'] });
    expect(data._entities).toEqual([null, null, null]);
    expect(errors.map((error: { path: unknown; extensions: { code: string } }) => [error.path, error.extensions.code])).toEqual(
      expect.arrayContaining([[['_entities', 0], 'UNKNOWN_RECORD'], [['_entities', 1], 'UNKNOWN_MEMBER'], [['_entities', 2], 'UNKNOWN_MEMBER']]),
    );
  });

  test('lets go of the members when the router goes away', async () => {
    const gone = new Promise<void>((resolve) => members.hylte.behave(answering((_asked, response) => void response.on('close', resolve))));
    const router = new AbortController();
    const asked = fetch(`${service.url}/member/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: TITLES, variables: { keys: [agreement('hylte:agreement:A')] } }), signal: router.signal });
    while (!questionsTo(members.hylte).length) await new Promise((resolve) => setTimeout(resolve, 5));
    router.abort();
    await expect(asked).rejects.toThrow();
    await gone;
  });

  test('asks a member that hangs once for all requests of an operation, as their x-request-id tells', () => givingMoreTime([600, ...DEADLINES], async (deadline) => {
    members.laholm.behave(answering(() => undefined));
    members.laholm.asked.length = 0;
    const impatient = await aService(deadline);
    stops.push(() => impatient.stop());
    const hang = async (requestId?: string) => {
      const { errors } = await answer('member', TITLES, { keys: [agreement('laholm:agreement:B')] }, requestId === undefined ? {} : { 'x-request-id': requestId }, impatient);
      return errors[0].extensions;
    };
    const timedOut = { code: 'MEMBER_TIMEOUT', member: 'laholm' };
    expect([await hang('4711'), await hang('4711')]).toEqual([timedOut, timedOut]);
    expect(questionsTo(members.laholm)).toHaveLength(1);
    await hang();
    expect(questionsTo(members.laholm)).toHaveLength(2);
  }));
});

describe('the subgraph of the overview', () => {
  test('answers lists over all members, and says who is missing, with code and member', async () => {
    members.laholm.behave(answering((_asked, response) => void response.writeHead(503).end()));
    members.hylte.behave(answering(() => ({ data: { _entities: [{ id: 'hylte', page: { keys: [{ id: 'hylte:agreement:A', sortKey: 'a' }], total: 1 } }] } })));
    const { data, errors } = await answer('overview', '{ list: agreements(first: 5) { totalCount coverage { missing } edges { node { id } } } }');
    expect(data.list).toEqual({ totalCount: null, coverage: { missing: ['laholm'] }, edges: [{ node: { id: 'hylte:agreement:A' } }] });
    expect(errors).toMatchObject([{ path: ['list'], extensions: { code: 'MEMBER_UNAVAILABLE', member: 'laholm' } }]);
  });

  test('answers its links for entities, under any name', async () => {
    const query = 'query Link($keys: [_Any!]!) { linked: _entities(representations: $keys) { __typename ... on AgreementParty { organisation { __typename id } } } }';
    const { data } = await answer('overview', query, { keys: [{ __typename: 'AgreementParty', id: 'hylte:party:A', organisationId: 'laholm' }] });
    expect(data).toEqual({ linked: [{ __typename: 'AgreementParty', organisation: { __typename: 'Organisation', id: 'laholm' } }] });
  });
});

test('the supergraph is what others compose of the schemas that the two tell, and of the secretariat’s at its own address', async () => {
  const supergraph = await (await fetch(service.supergraphUrl)).text();
  const told = async (name: Subgraph) => ({ name, url: `${service.url}/${name}/graphql`, typeDefs: (await answer(name, '{ _service { sdl } }')).data._service.sdl as string });
  expect(supergraph).toBe(compose([await told('member'), await told('overview'), { name: 'federation', url: 'http://127.0.0.1:4100/graphql', typeDefs: readSecretariat() }]));
  expect(supergraph).toContain(`@join__graph(name: "member", url: "${service.url}/member/graphql")`);
});

describe.each(['member', 'overview'] as const)('at /%s/graphql', (subgraph) => {
  test.each([
    ['no GraphQL', '{ federation', {}, 'GRAPHQL_PARSE_FAILED'],
    ['brackets without end', '{ a'.repeat(9_000), {}, 'GRAPHQL_PARSE_FAILED'],
    ['more than is read', `{ ${'a '.repeat(30_000)} }`, {}, 'GRAPHQL_PARSE_FAILED'],
    ['a field that there is none of', '{ colour }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['fragments that double at every step', `{ ...f0 } ${Array.from({ length: 40 }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`).join(' ')} fragment f40 on Query { __typename }`, {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['several operations, none of them named', 'query A { __typename } query B { __typename }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['a variable that does not fit', 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }', { keys: null }, 'BAD_USER_INPUT'],
  ])('%s is refused with a code, and a status for those who understand it', async (_what, query, variables, code) => {
    const plain = await ask(subgraph, query, variables);
    expect([plain.status, await plain.json()]).toMatchObject([200, { errors: [{ extensions: { code } }] }]);
    expect((await ask(subgraph, query, variables, { accept: 'application/graphql-response+json' })).status).toBe(400);
  });

  test('what is no request is refused with a code as well', async () => {
    const url = `${service.url}/${subgraph}/graphql`;
    const text = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
    expect([text.status, await text.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
    const large = await post(url, { query: '{ __typename }', variables: { filling: 'x'.repeat(17 * 1024 * 1024) } }).catch(() => undefined);
    // The connection may be closed before all of it is sent; then there is no answer to read.
    if (large) expect([large.status, await large.json()]).toMatchObject([413, { errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] }]);
  });

  describe('GraphQL over HTTP is kept', () => {
    test.each(httpAudits(() => `${service.url}/${subgraph}/graphql`))('$name ($id)', ({ check }) => check());
  });
});

test('it says that it lives, when it is ready and how each member does, and that there is nothing elsewhere', async () => {
  expect([(await fetch(`${service.url}/healthz`)).status, (await fetch(`${service.url}/graphql`)).status]).toEqual([200, 404]);
  const ready = await fetch(`${service.url}/readyz`);
  const state = await ready.json();
  expect(state).toMatchObject({ federation: 'test', refused: null, members: [{ member: 'hylte', breaker: 'CLOSED' }, { member: 'laholm' }] });
  expect(ready.status).toBe((state as { ready: boolean }).ready ? 200 : 503);
  expect(JSON.stringify(state)).not.toContain('127.0.0.1');
});

test('members join and extras come without a restart; the supergraph has the extras at their own addresses', async () => {
  const extra = await startFakeExtra();
  const living = await startMembersService({ manifest: aManifest({ hylte: members.hylte }) });
  stops.push(() => living.stop(), extra.stop);
  await living.apply(aManifest(members, { extras: [{ name: 'plants', owner: 'hylte', url: extra.url }] }));
  expect(await (await fetch(living.supergraphUrl)).text()).toContain(`@join__graph(name: "plants", url: "${extra.url}")`);
  const { data } = (await (await post(`${living.url}/overview/graphql`, { query: '{ federation { members { organisation { id } } } }' })).json()) as { data: unknown };
  expect(data).toEqual({ federation: { members: [{ organisation: { id: 'hylte' } }, { organisation: { id: 'laholm' } }] } });
});

test('behind a proxy, routers are told the address that it has there', async () => {
  const behind = await startMembersService({ manifest: aManifest(members), port: 0, publicUrl: 'https://members.example' });
  stops.push(() => behind.stop());
  expect([behind.url, behind.supergraphUrl]).toEqual(['https://members.example', 'https://members.example/supergraph.graphql']);
});

test('an address that is taken is told, and nothing is left running', async () => {
  await expect(startMembersService({ manifest: aManifest(members), port: Number(new URL(service.url).port) })).rejects.toThrow('EADDRINUSE');
});
