import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { createLog, LIMITS, protectionOf, type Running, type Side } from '@samverkan/common';
import { startMember } from '@samverkan/municipality';
import type { Manifest } from '@samverkan/schema';
import { startGateway } from '../gateway.js';
import { startFakeMember, type FakeMember } from '../testing/fakeMember.js';
import { createDatabase } from '../testing/godaGrannar.js';
import { send, sendBytes, sendQuery, type Send } from './testing/requests.js';

const servers = {} as Record<Side, Running>;
/** Those that wait for a moment only. */
const impatient = {} as Record<Side, Running>;
const lines: string[] = [];
let fake: FakeMember;

beforeAll(async () => {
  const log = createLog('test', 'debug', { write: (line) => void lines.push(line) });
  const patience = { headers: 500, request: 1_000 };
  fake = await startFakeMember(({ query: asked, variables }) => (asked.includes('_service') ? { errors: [{ message: 'no' }] } : { data: { _entities: variables.representations.map(({ id }) => ({ id, name: id })) } }));
  const manifest: Manifest = { id: 'test', name: 'Test', kind: 'MAPPING_GROUP', members: [{ id: 'hylte', url: fake.url, role: 'MEMBER' }], extras: [] };
  const databaseUrl = await createDatabase('hylte');
  for (const [started, more] of [[servers, {}], [impatient, { patience }]] as const) {
    started.gateway = await startGateway({ manifest, portal: false, protection: { ...protectionOf('gateway'), ...more }, log });
    started.member = await startMember({ organisation: 'hylte', databaseUrl, protection: { ...protectionOf('member', { body: LIMITS.body.gateway }), ...more }, log });
  }
});
afterAll(async () => {
  for (const server of [...Object.values(servers), ...Object.values(impatient)]) await server.stop();
  await fake.stop();
});

const query = (text: string, more: object = {}): Send => ({ headers: { accept: 'application/graphql-response+json' }, body: JSON.stringify({ query: text, ...more }) });
const raw = (body: string | Buffer, headers: Record<string, string> = {}): Send => ({ body, headers });
const NESTED = '{ __schema { queryType { ofType { name } } } }';

const REFUSED: [string, Send, number, string][] = [
  ['braces, ten thousand deep', query('{'.repeat(10_000)), 400, 'NESTED_TOO_DEEP'],
  ['lists in a literal, ten thousand deep', query(`{ __type(name: ${'['.repeat(10_000)}) { name } }`), 400, 'NESTED_TOO_DEEP'],
  ['variables, ten thousand deep', raw(`{"query":"{ __typename }","variables":{"v":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`), 400, 'NESTED_TOO_DEEP'],
  ['extensions, ten thousand deep', raw(`{"query":"{ __typename }","extensions":{"v":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`), 400, 'NESTED_TOO_DEEP'],
  ['fragments that double forty times', query(`{ ...F0 } ${Array.from({ length: 40 }, (_none, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F40 on Query { __typename }`), 400, 'TOO_MANY_SELECTIONS'],
  ['fragments in a circle', query('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A __typename }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a fragment of itself', query('{ ...A } fragment A on Query { ...A }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['selections that overlap', query('{ __schema { queryType { name: kind } queryType { name } } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown directive', query('{ __typename @nope }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a hundred thousand of the same field', query(`{ ${'a '.repeat(100_000)}}`), 400, 'TOO_MANY_TOKENS'],
  ['a hundred of the same field', query(`{ __schema { ${'__typename '.repeat(100)}} }`), 400, 'TOO_MANY_REPEATS'],
  ['the schema within the schema', query('{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['an operation that is not there', query('query A { __typename }', { operationName: 'B' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['an operation’s name that is none', query('query A { __typename }', { operationName: 'A\n\u0000' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['an operation called as every object’s', query('query A { __typename }', { operationName: '__proto__' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['several operations and no name', query('query A { __typename } query B { __typename }'), 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['two operations of one name', query('query A { __typename } query A { __typename }', { operationName: 'A' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a NUL character as it is', query('{ \0 }'), 400, 'GRAPHQL_PARSE_FAILED'],
  ['a NUL character in a text', query('{ __type(name: "\\u0000") { name } }'), 400, 'BAD_USER_INPUT'],
  ['a NUL character in a variable', query('query ($n: String!) { __type(name: $n) { name } }', { variables: { n: 'a\0b' } }), 400, 'BAD_USER_INPUT'],
  ['a NUL character in a key', query('{ __typename }', { variables: { 'a\0b': 1 } }), 400, 'BAD_USER_INPUT'],
  ['half of a surrogate pair in a text', raw('{"query":"{ __type(name: \\"\\ud800\\") { name } }"}', { accept: 'application/graphql-response+json' }), 400, 'GRAPHQL_PARSE_FAILED'],
  ['half of a surrogate pair in a variable', raw('{"query":"query ($n: String!) { __type(name: $n) { name } }","variables":{"n":"\\udfff"}}'), 400, 'BAD_USER_INPUT'],
  ['a variable called __proto__', query('query ($__proto__: String!) { __type(name: $__proto__) { name } }', { variables: JSON.parse('{"__proto__":"Query"}') as object }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a hash that is forged', query('{ __typename }', { extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update('{ other }').digest('hex') } } }), 400, 'PERSISTED_QUERY_MISMATCH'],
  ['a document’s id that is forged', query('{ __typename }', { documentId: 'sha256:abc' }), 400, 'PERSISTED_QUERY_MISMATCH'],
  ['a document’s id that nobody knows', raw('{"documentId":"sha256:abc"}'), 400, 'PERSISTED_QUERY_NOT_FOUND'],
  ['the same key twice', raw('{"query":"{ __typename }","query":"{ other }"}'), 400, 'BAD_REQUEST'],
  ['the same key twice, once written otherwise', raw('{"query":"{ __typename }","\\u0071uery":"{ other }"}'), 400, 'BAD_REQUEST'],
  ['a list of operations', raw('[{"query":"{ __typename }"}]'), 400, 'BATCHING_IS_OFF'],
  ['no JSON', raw('query=%7B__typename%7D'), 400, 'BAD_REQUEST'],
  ['bytes that are no UTF-8', raw(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400, 'BAD_REQUEST'],
  ['UTF-16', raw(Buffer.from('{"query":"{ __typename }"}', 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a form', raw('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a form with files', raw('--x--', { 'content-type': 'multipart/form-data; boundary=x' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['text, as a foreign page may send it', raw('{"query":"mutation { x }"}', { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a mutation by GET', { method: 'GET', path: '?query=mutation%7B__typename%7D' }, 405, 'BAD_REQUEST'],
  ['a GET that says it is a POST', { method: 'GET', path: '?query=mutation%7B__typename%7D', headers: { 'x-http-method-override': 'POST', 'x-method-override': 'POST' } }, 405, 'BAD_REQUEST'],
  ['a GET with two queries', { method: 'GET', path: '?query=%7Ba%7D&query=%7B__typename%7D' }, 400, 'BAD_REQUEST'],
  ['a GET with a fragment behind it', { method: 'GET', path: `?query=${'%7B'.repeat(300)}#` }, 400, 'NESTED_TOO_DEEP'],
  ['a PUT', { method: 'PUT' }, 405, 'BAD_REQUEST'],
  ['a DELETE', { method: 'DELETE' }, 405, 'BAD_REQUEST'],
  ['a compressed body that is none', raw('{"query":"{ __typename }"}', { 'content-encoding': 'gzip' }), 400, 'BAD_REQUEST'],
  ['a compressed body that is cut off', raw(gzipSync('{"query":"{ __typename }"}').subarray(0, 30), { 'content-encoding': 'gzip' }), 400, 'BAD_REQUEST'],
  ['a compression within a compression', raw(gzipSync(gzipSync('{}')), { 'content-encoding': 'gzip, gzip' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['an unknown encoding', raw('{}', { 'content-encoding': '__proto__' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['nothing', raw(''), 400, 'BAD_REQUEST'],
];

describe.each(['gateway', 'member'] as const)('a %s refuses', (side) => {
  test.each(REFUSED)('%s', async (_what, hostile, status, code) => {
    const reply = await send(servers[side].url, hostile);
    expect({ status: reply.status, codes: [...new Set(reply.codes)] }).toEqual({ status, codes: [code] });
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
  });

  test('an endless body that unfolds to nothing', async () => {
    const nothing = gzipSync('');
    const many = Buffer.concat(Array.from({ length: Math.ceil(300_000 / nothing.length) }, () => nothing));
    expect(await send(servers[side].url, raw(many, { 'content-encoding': 'gzip' }))).toMatchObject({ status: 413, codes: ['BODY_TOO_LARGE'] });
  });

  test.each([
    ['headers that never end', ['POST /graphql HTTP/1.1\r\nhost: x\r\n'], 408, 'REQUEST_TOO_SLOW'],
    ['a body that never ends', ['POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{'], 408, 'REQUEST_TOO_SLOW'],
    ['too much of headers', [`GET /graphql?query={__typename} HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`], 431, 'HEADERS_TOO_LARGE'],
    ['an address without an end', [`GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`], 431, 'HEADERS_TOO_LARGE'],
    ['what is no HTTP', ['\u0016\u0003\u0001 hello\r\n\r\n'], 400, 'BAD_REQUEST'],
    ['two lengths of one body', ['POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'], 400, 'BAD_REQUEST'],
    ['a line break in a header', ['POST /graphql HTTP/1.1\r\nhost: x\r\nx: a\u0000b\r\n\r\n'], 400, 'BAD_REQUEST'],
  ])('%s, and closes the connection', async (_what, pieces, status, code) => {
    const answered = await sendBytes(impatient[side].url, ...pieces);
    expect(answered).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answered).toContain(`"code":"${code}"`);
  });

  test('nothing that is sent in a row, and answers it in that row', async () => {
    const get = (name: string, more = '') => `GET /graphql?query=%7B${name}:__typename%7D HTTP/1.1\r\nhost: x\r\n${more}\r\n`;
    const answered = await sendBytes(servers[side].url, get('one') + get('two') + get('three', 'connection: close\r\n'));
    expect([...answered.matchAll(/"(one|two|three)"/g)].map(([, name]) => name)).toEqual(['one', 'two', 'three']);
  });

  test.each([
    ['keys called as every object’s', raw('{"query":"{ __typename }","__proto__":{"query":"{ other }"},"constructor":1,"variables":{"__proto__":{"a":1},"constructor":2},"extensions":{"__proto__":[]}}')],
    ['a GET as urql sends it', { method: 'GET', path: '?query=%7B__typename%7D&variables=%7B%7D', headers: { accept: 'application/graphql-response+json, application/json' } } satisfies Send],
  ])('nothing that is harmless: %s', async (_what, harmless) => {
    expect(await send(servers[side].url, harmless)).toMatchObject({ status: 200, codes: [] });
  });

  test('nothing afterwards: it goes on answering', async () => {
    expect((await sendQuery(servers[side].url, NESTED)).codes).toEqual([]);
  });
});

describe('at the gateway', () => {
  test.each([
    ['_service', '{ _service { sdl } }'],
    ['_entities', 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }'],
    ['beside what is there', '{ federation { id } a: _service { sdl } }'],
    ['in fragments of each other', '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F ... { _service { sdl } } }'],
  ])('what is for gateways is refused as such: %s', async (_what, text) => {
    expect(await sendQuery(servers.gateway.url, text)).toMatchObject({ status: 403, codes: ['GATEWAY_ONLY'] });
    expect((await sendQuery(servers.gateway.url, '{ service_ { sdl } }')).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('nobody is given a trace of what was asked of whom, whatever they ask', async () => {
    for (const header of ['ftv1', '']) for (const more of [{ body: '{"query":"{ federation { id } }"}' }, { body: '{"query":"{ nothing }"}' }, { method: 'GET', path: '?query=%7Bfederation%7Bid%7D%7D' }]) {
      expect(await send(servers.gateway.url, { headers: { 'apollo-federation-include-trace': header }, ...more })).toMatchObject({ status: 400, codes: ['TRACES_REFUSED'] });
    }
  });

  test.each(['representations', '__x', '__typename'])('a client may call a variable $%s', async (name) => {
    const { text } = await sendQuery(servers.gateway.url, `query ($${name}: ID) { organisation(id: $${name}) { name } }`, { variables: { [name]: 'hylte' } });
    expect(JSON.parse(text)).toEqual({ data: { organisation: { name: 'hylte' } } });
  });

  test.each([['-1', 'BAD_USER_INPUT'], ['1001', 'BAD_USER_INPUT'], ['2000000000', 'TOO_COSTLY'], ['99999999999999999999', 'GRAPHQL_VALIDATION_FAILED'], ['1.5', 'GRAPHQL_VALIDATION_FAILED'], ['"1"', 'GRAPHQL_VALIDATION_FAILED']])('first: %s is refused with %s', async (first, code) => {
    expect((await sendQuery(servers.gateway.url, `{ agreements(first: ${first}) { edges { node { id } } } }`)).codes).toEqual([code]);
  });
});

test.each(['{ organisation { changes(first: 2000000000) { at } } }', 'query ($n: Int) { organisation { changes(first: $n) { at } } }'])('a member refuses a list without an end: %s', async (text) => {
  expect((await sendQuery(servers.member.url, text, { variables: { n: 2_000_000_000 } })).codes).toEqual(['TOO_COSTLY']);
});

test('a member gives no trace of how it worked out its answer', async () => {
  const { status, text } = await send(servers.member.url, { headers: { 'apollo-federation-include-trace': 'ftv1' }, body: '{"query":"{ organisation { name } }"}' });
  expect([status, JSON.parse(text)]).toEqual([200, { data: { organisation: null } }]);
});

test.each([[null], [5], ['text'], [[]], [{}], [{ id: 'x' }], [{ __typename: 'Nothing', id: 'x' }], [{ __typename: 'Date' }], [{ __typename: '__proto__' }], [{ __typename: 'Organisation', id: { x: 1 } }], [{ __typename: 'Organisation', id: ['x'] }], [{ __typename: 'Agreement', id: true }]])('a member refuses to load %j', async (representation) => {
  const { codes } = await sendQuery(servers.member.url, 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', { variables: { r: [representation] } });
  expect(codes).toHaveLength(1);
  expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(codes[0]);
});

test('no line of the log was written by a client', async () => {
  const forged = 'x\n{"level":30,"msg":"forged"}\r\u001b[2K\u2028forged';
  await send(servers.gateway.url, { headers: { 'user-agent': '\u001b[31mforged'.replace('\u001b', '\u009b'), 'x-request-id': 'forged\u009b' }, body: JSON.stringify({ query: 'query A { federation { id } }', operationName: forged, variables: { [forged]: forged } }) });
  const asked = { query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', variables: { r: [{ __typename: forged, id: forged }] } };
  expect(await send(servers.member.url, { body: JSON.stringify(asked) })).toMatchObject({ codes: ['BAD_USER_INPUT'] });
  for (const line of lines) {
    expect(line.endsWith('\n')).toBe(true);
    // oxlint-disable-next-line no-control-regex
    expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
    expect((JSON.parse(line) as { msg: string }).msg).not.toContain('forged');
  }
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.includes('unexpected error'))).toEqual([]);
});
