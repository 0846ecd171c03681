import { createHash } from 'node:crypto';
import { protectionOf, type Protection, type Running } from '@samverkan/common';
import { headersAs, identifyTestViewer, type TestViewer } from '@samverkan/common/testing/testViewer';
import { readOperationManifest, type Manifest } from '@samverkan/schema';
import { startGateway } from '../gateway.js';
import { startFakeMember, type FakeMember } from '../testing/fakeMember.js';
import { send, type Reply, type Send } from './testing/requests.js';

let fake: FakeMember;
const stops: Running[] = [];
beforeAll(async () => void (fake = await startFakeMember(({ query, variables }) => (query.includes('_service') ? { errors: [{ message: 'no' }] } : { data: { _entities: variables.representations.map(({ id }) => ({ id, name: id })) } }))));
afterEach(async () => {
  for (const running of stops.splice(0)) await running.stop();
});
afterAll(() => fake.stop());

async function start(more: Partial<Protection> = {}): Promise<(request: Send) => Promise<Reply>> {
  const manifest: Manifest = { id: 'test', name: 'Test', kind: 'MAPPING_GROUP', members: [{ id: 'hylte', url: fake.url, role: 'MEMBER' }], extras: [] };
  const gateway = await startGateway({ manifest, portal: false, identify: [identifyTestViewer], protection: { ...protectionOf('gateway'), ...more } });
  stops.push(gateway);
  return (request) => send(gateway.url, request);
}

const asking = (query: string, viewer?: TestViewer, more: object = {}): Send => ({ headers: viewer ? headersAs(viewer) : {}, body: JSON.stringify({ query, ...more }) });
const INTROSPECTION = '{ __schema { queryType { name } } }';
const reader: TestViewer = { grants: ['reader:test'] };
const analyst: TestViewer = { grants: ['analyst:test'] };

describe('introspection', () => {
  test.each([
    ['public', undefined, true],
    ['signed-in', undefined, false],
    ['signed-in', reader, true],
    ['analysts', reader, false],
    ['analysts', analyst, true],
    ['off', analyst, false],
  ] as const)('where it is %s, asked by %j: %s', async (introspection, viewer, told) => {
    const ask = await start({ access: { introspection, freeQueries: 'public' } });
    const hidden = await ask(asking(`query A { ...F } fragment F on Query { __type(name: "Query") { name } }`, viewer));
    const reply = await ask(asking(INTROSPECTION, viewer));
    const misspelt = await ask(asking('{ federatoin { id } }', viewer));
    expect([reply.codes, hidden.codes]).toEqual(told ? [[], []] : [['INTROSPECTION_DENIED'], ['INTROSPECTION_DENIED']]);
    expect(reply.status).toBe(told ? 200 : 403);
    expect(misspelt.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(misspelt.text.includes('Did you mean')).toBe(told);
    expect((await ask(asking('{ __typename federation { __typename } }', viewer))).codes).toEqual([]);
  });
});

describe('persisted operations', () => {
  const [[id, body]] = readOperationManifest() as unknown as [[string, string]];
  const free = asking('{ federation { id } }');

  test('are asked by their hash alone, in either way, by POST and by GET', async () => {
    const ask = await start();
    const apollo = { persistedQuery: { version: 1, sha256Hash: id } };
    for (const request of [
      { body: JSON.stringify({ documentId: `sha256:${id}` }) },
      { body: JSON.stringify({ documentId: id }) },
      { body: JSON.stringify({ extensions: apollo }) },
      { method: 'GET', path: `?documentId=sha256:${id}` },
      { method: 'GET', path: `?extensions=${encodeURIComponent(JSON.stringify(apollo))}` },
    ]) {
      const reply = await ask(request);
      expect(Object.keys(JSON.parse(reply.text) as object)).toContain('data');
      expect(reply.codes).not.toContain('PERSISTED_QUERY_NOT_FOUND');
    }
  });

  test('that nobody knows are told so; with their text they are known from then on, as Apollo’s clients expect', async () => {
    const ask = await start();
    const query = '{ federation { name } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
    expect((await ask({ body: JSON.stringify({ extensions }) })).codes).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect((await ask({ body: JSON.stringify({ query, extensions }) })).codes).toEqual([]);
    expect((await ask({ body: JSON.stringify({ extensions }) })).codes).toEqual([]);
  });

  test('are all that the public and readers may ask where free queries are for analysts, however their text is laid out', async () => {
    const ask = await start({ access: { introspection: 'public', freeQueries: 'analysts' } });
    for (const viewer of [undefined, reader]) expect(await ask(asking('{ federation { id } }', viewer))).toMatchObject({ status: 403, codes: ['OPERATION_NOT_PERSISTED'] });
    const persisted = await ask({ body: JSON.stringify({ documentId: id }) });
    const laidOut = await ask(asking(`# as it stands in a file\n${body.replaceAll('\n', '\n\n')}`));
    for (const reply of [persisted, laidOut]) expect(reply.codes).not.toContain('OPERATION_NOT_PERSISTED');
    for (const viewer of [analyst, { grants: ['officer:hylte'] }]) expect((await ask(asking('{ federation { id } }', viewer))).codes).toEqual([]);
  });

  test('and what is not allowed is not made known by sending it with its hash', async () => {
    const ask = await start({ access: { introspection: 'public', freeQueries: 'analysts' } });
    const query = '{ federation { name } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
    expect((await ask({ body: JSON.stringify({ query, extensions }) })).codes).toEqual(['OPERATION_NOT_PERSISTED']);
    expect((await ask({ body: JSON.stringify({ extensions }) })).codes).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect((await (await start())(free)).codes).toEqual([]);
  });
});

describe('a page of another origin', () => {
  const preflight = (origin: string): Send => ({ method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
  const allowedBy = ({ headers }: Reply) => headers['access-control-allow-origin'];

  test('may read nothing where no origin is listed', async () => {
    const ask = await start();
    for (const request of [preflight('https://evil.example'), { ...asking('{ __typename }'), headers: { origin: 'https://evil.example' } }]) expect(Object.keys((await ask(request)).headers).filter((name) => name.startsWith('access-control-allow'))).toEqual([]);
  });

  test('may read answers where its origin is listed, and another may not; credentials are never allowed', async () => {
    const ask = await start({ origins: ['https://kommun.example'] });
    for (const [origin, allowed] of [['https://kommun.example', 'https://kommun.example'], ['https://kommun.example.evil', undefined], ['null', undefined], ['http://kommun.example', undefined]] as const) {
      const replies = [await ask(preflight(origin)), await ask({ ...asking('{ __typename }'), headers: { origin } })];
      expect(replies.map(allowedBy)).toEqual([allowed, allowed]);
      expect(replies[0]!.status).toBe(204);
      for (const { headers } of replies) expect([headers['access-control-allow-credentials'], String(headers['vary']).toLowerCase().includes('origin')]).toEqual([undefined, true]);
    }
  });

  test('may read answers wherever it is, where all origins are allowed, and without credentials', async () => {
    const ask = await start({ origins: ['*'] });
    const { headers } = await ask({ ...asking('{ __typename }'), headers: { origin: 'https://any.example' } });
    expect([headers['access-control-allow-origin'], headers['access-control-allow-credentials']]).toEqual(['*', undefined]);
  });
});

describe('what an operation costs', () => {
  const query = 'query A($n: Int) { agreements(first: $n) { totalCount edges { node { title } } } }';
  const told = async (ask: (request: Send) => Promise<Reply>, request: object) => JSON.parse((await ask({ path: '/cost', body: JSON.stringify(request) })).text) as Record<string, unknown>;

  test('is told by part before it runs, and nothing is run', async () => {
    const ask = await start();
    const asked = () => fake.asked.filter((question) => !question.query.includes('_service')).length;
    const before = asked();
    expect(await told(ask, { query, variables: { n: 100 } })).toMatchObject({ allowed: true, exceeds: [], mode: 'enforce', cost: { total: 202, members: 1, parts: [{ field: 'agreements', points: 202 }], limit: 1_000_000 }, measures: { depth: { value: 4, limit: 30 }, cost: { value: 202 } } });
    expect(asked()).toBe(before);
  });

  test('and whether it would be let through', async () => {
    const ask = await start(protectionOf('gateway', { cost: 50, depth: 3 }));
    expect(await told(ask, { query, variables: { n: 100 } })).toMatchObject({ allowed: false, exceeds: ['TOO_DEEP'] });
    expect(await told(ask, { query: '{ agreements(first: 100) { edges { cursor } } }' })).toMatchObject({ allowed: false, exceeds: ['TOO_COSTLY'] });
    expect(await told(ask, { query: '{ federation { id } }' })).toMatchObject({ allowed: true, exceeds: [] });
    const measuring = await start(protectionOf('gateway', { cost: 50 }, 'measure'));
    expect(await told(measuring, { query, variables: { n: 100 } })).toMatchObject({ allowed: true, exceeds: ['TOO_COSTLY'], mode: 'measure' });
  });

  test.each([
    [{ query: '{ federation' }, 'GRAPHQL_PARSE_FAILED'],
    [{ query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [{ query: 'query A { __typename }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
    [{ documentId: 'x' }, 'PERSISTED_QUERY_NOT_FOUND'],
    [{}, 'BAD_REQUEST'],
  ])('is not told of what cannot run: %j', async (request, code) => {
    const ask = await start();
    expect(await ask({ path: '/cost', body: JSON.stringify(request) })).toMatchObject({ status: 400, codes: [code] });
  });

  test('is told with the answer to who asks for it', async () => {
    const ask = await start();
    expect(JSON.parse((await ask(asking('{ federation { id } }', undefined, { extensions: { cost: true } }))).text)).toMatchObject({ extensions: { cost: { total: 2, members: 1, limit: 1_000_000 } } });
  });
});

describe('a minute’s points', () => {
  test('are each viewer’s own, and an address’s for who has not said who they are, by the word of a trusted proxy', async () => {
    const spendAll = async (ask: (request: Send) => Promise<Reply>, headers: Record<string, string>) => {
      for (let n = 0; n < 10; n++) await ask({ ...asking('{ __typename }'), headers });
      return (await ask({ ...asking('{ __typename }'), headers })).status;
    };
    const ask = await start({ ...protectionOf('gateway', { rate: 10 }), trustedProxies: 1 });
    expect(await spendAll(ask, { 'x-forwarded-for': '203.0.113.7' })).toBe(429);
    expect((await ask({ ...asking('{ __typename }'), headers: { 'x-forwarded-for': '203.0.113.8' } })).status).toBe(200);
    expect((await ask({ ...asking('{ __typename }'), headers: { 'x-forwarded-for': '203.0.113.7', ...headersAs(reader) } })).status).toBe(200);
    const trusting = await start(protectionOf('gateway', { rate: 10 }));
    await spendAll(trusting, { 'x-forwarded-for': '203.0.113.7' });
    expect((await trusting({ ...asking('{ __typename }'), headers: { 'x-forwarded-for': '203.0.113.8' } })).status).toBe(429);
  });
});

test('a foreign page’s plain request changes nothing: simple content types are refused, and a GET runs queries only', async () => {
  const ask = await start();
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) expect((await ask({ ...asking('{ __typename }'), headers: { 'content-type': type } })).status).toBe(415);
  expect(await ask({ method: 'GET', path: '?query=%7Bfederation%7Bid%7D%7D' })).toMatchObject({ status: 200, codes: [], headers: { 'x-content-type-options': 'nosniff' } });
});
