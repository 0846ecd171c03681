import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { buildSchema, GraphQLError } from 'graphql';
import { pino, type Logger } from 'pino';
import { BadArgument } from '../errors.js';
import type { Running } from '../program.js';
import { protectionOf } from './protection.js';
import { startGraphqlServer, type GraphqlServerOptions } from './graphqlServer.js';

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

const schema = buildSchema(`
  type Query {
    greeting(name: String = "world"): String
    nested: Query
    takes(values: [[Int]], like: Like): String
    refuses: String
    breaks: String
    breaksAlways: String!
  }
  type Mutation { forget: String }
  input Like { like: Like }
`);

const rootValue = {
  greeting: ({ name }: { name: string }) => `Hello, ${name}!`,
  nested: () => rootValue,
  refuses: () => { throw new BadArgument('first', 'from 0 to 1000', -1); },
  breaks: () => { throw new Error('connect ECONNREFUSED postgresql://hylte:hunter2@10.0.0.7:5432 select * from agreement'); },
  breaksAlways: () => { throw new TypeError('undefined is not a function'); },
  forget: () => 'forgotten',
};

const logged: string[] = [];
const log: Logger = pino({}, { write: (line: string) => void logged.push(line) });

const start = (more: Partial<GraphqlServerOptions<object>> = {}) =>
  startGraphqlServer({ apollo: { schema, rootValue, nodeEnv: 'development' }, context: async () => ({}), host: '127.0.0.1', port: 0, log, protection: protectionOf('gateway', { body: 1_000_000 }), ...more });

let server: Running;
beforeAll(async () => void (server = await start()));
beforeEach(() => void (logged.length = 0));
afterAll(() => server.stop());

interface Answer {
  status: number;
  type: string | null;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}

/** Sends one request and reads the answer, of which these hold whatever was asked: it is JSON, and it gives nothing away. */
async function send(url: string | URL, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const body = await response.text();
  expect(body).not.toMatch(/node_modules|\.[cm]?[jt]s\b|\n\s+at |stack|file:|postgresql:|ECONN|select \*|<!doctype|<html/i);
  return { status: response.status, type: response.headers.get('content-type'), body: JSON.parse(body) as Answer['body'] };
}

const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) => send(server.url, { method: 'POST', headers: { 'content-type': JSON_TYPE, accept: RESPONSE_TYPE, ...headers }, body });

const ask = (query: string, more: object = {}, headers: Record<string, string> = {}) => post(JSON.stringify({ query, ...more }), headers);

const get = (params: Record<string, string>, headers: Record<string, string> = {}) => send(`${server.url}?${new URLSearchParams(params).toString()}`, { headers });

const refused = (status: number, code: string, message: RegExp = /./) => ({
  status,
  type: expect.stringMatching(/json; charset=utf-8$/),
  body: { errors: [expect.objectContaining({ message: expect.stringMatching(message), extensions: expect.objectContaining({ code }) })] },
});

describe('a query is answered', () => {
  const hello = { status: 200, body: { data: { greeting: 'Hello, Hylte!' } } };
  const query = 'query Hello($name: String) { greeting(name: $name) }';

  test('by POST', async () => {
    expect(await ask(query, { variables: { name: 'Hylte' }, operationName: 'Hello' })).toMatchObject(hello);
  });

  test('by plain GET, as clients send it, without headers of any sort', async () => {
    expect(await get({ query, variables: '{"name":"Hylte"}', operationName: 'Hello' })).toMatchObject(hello);
  });

  test('from a compressed body', async () => {
    expect(await post(gzipSync(JSON.stringify({ query, variables: { name: 'Hylte' } })), { 'content-encoding': 'gzip' })).toMatchObject(hello);
  });

  test.each([
    ['nothing', undefined, JSON_TYPE],
    ['anything', '*/*', JSON_TYPE],
    ['JSON', JSON_TYPE, JSON_TYPE],
    ['the media type of GraphQL', RESPONSE_TYPE, RESPONSE_TYPE],
  ])('in the media type that is asked for: %s', async (_asked, accept, type) => {
    const { type: answered } = await send(server.url, { method: 'POST', headers: { 'content-type': JSON_TYPE, ...(accept && { accept }) }, body: '{"query":"{ greeting }"}' });
    expect(answered).toBe(`${type}; charset=utf-8`);
  });
});

describe('what GraphQL refuses', () => {
  const cases: [string, string, object, string, RegExp][] = [
    ['a syntax error', '{ greeting', {}, 'GRAPHQL_PARSE_FAILED', /^Syntax Error: Expected Name, found <EOF>/],
    ['an unknown field', '{ farewell }', {}, 'GRAPHQL_VALIDATION_FAILED', /^Cannot query field "farewell" on type "Query"/],
    ['a wrong argument', '{ greeting(name: 5) }', {}, 'GRAPHQL_VALIDATION_FAILED', /^String cannot represent a non string value: 5/],
    ['a wrong variable', 'query ($name: String) { greeting(name: $name) }', { variables: { name: 5 } }, 'BAD_USER_INPUT', /^Variable "\$name" .*String cannot represent a non string value: 5/],
    ['a missing variable', 'query ($name: String!) { greeting(name: $name) }', {}, 'BAD_USER_INPUT', /^Variable "\$name" .*was not provided/],
    ['an unknown operation name', 'query A { greeting }', { operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE', /^The document has no operation named "B"\.$/],
    ['several operations without a name', 'query A { greeting } query B { greeting }', {}, 'OPERATION_RESOLUTION_FAILURE', /several operations/],
    ['a sort of operation that the graph does not have', 'subscription { greeting }', {}, 'OPERATION_RESOLUTION_FAILURE', /no operations of the type subscription/],
    ['a document without an operation', 'fragment F on Query { greeting }', {}, 'GRAPHQL_VALIDATION_FAILED', /./],
  ];

  test.each(cases)('%s is a 400 for who takes the media type of GraphQL', async (_case, query, more, code, message) => {
    expect(await ask(query, more)).toEqual(refused(400, code, message));
  });

  test.each(cases)('%s is a 200 with errors and without data for who knows JSON only', async (_case, query, more, code, message) => {
    expect(await ask(query, more, { accept: JSON_TYPE })).toEqual(refused(200, code, message));
  });

  test('is not logged: it is no fault of ours', async () => {
    await ask('{ farewell }');
    expect(logged).toEqual([]);
  });
});

describe('what is no request of GraphQL is refused in JSON, and says why:', () => {
  test.each<[string, string]>([
    ['null', 'null'],
    ['a text', '"x"'],
    ['a number', '5'],
    ['true', 'true'],
    ['an object without a query', '{}'],
    ['an object with something else', '{"qeury":"{ greeting }"}'],
    ['a query that is no text', '{"query":{"a":1}}'],
    ['an empty query', '{"query":""}'],
    ['variables that are a list', '{"query":"{ greeting }","variables":[1]}'],
    ['variables that are a text', '{"query":"{ greeting }","variables":"{}"}'],
  ])('a body that is %s', async (_what, body) => {
    expect(await post(body)).toEqual(refused(400, 'BAD_REQUEST'));
  });

  test.each([['a list', '[]'], ['a batch', '[{"query":"{ greeting }"},{"query":"{ greeting }"}]']])('a body that is %s', async (_what, body) => {
    expect(await post(body)).toEqual(refused(400, 'BATCHING_IS_OFF'));
  });

  test('also for who knows JSON only, it is a 400', async () => {
    expect(await post('{"qeury":"{ greeting }"}', { accept: JSON_TYPE })).toEqual(refused(400, 'BAD_REQUEST'));
  });

  test('a body that is not JSON', async () => {
    expect(await post('{ "query": ')).toEqual(refused(400, 'BAD_REQUEST', /^The request body is not valid JSON in UTF-8\.$/));
  });

  test.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x'], ['application/graphql']])('a body of the type %s, such as a foreign page can send', async (type) => {
    expect(await post('{"query":"mutation { forget }"}', { 'content-type': type })).toEqual(refused(415, 'UNSUPPORTED_MEDIA_TYPE', /content-type: application\/json/));
  });

  test.each([
    ['in an unknown encoding', { 'content-encoding': 'zip' }],
    ['in an unknown character set', { 'content-type': 'application/json; charset=klingon' }],
  ])('a body %s', async (_how, headers) => {
    expect(await post('{"query":"{ greeting }"}', headers as Record<string, string>)).toEqual(refused(415, 'UNSUPPORTED_MEDIA_TYPE', /UTF-8/));
  });

  test('a body that says it is compressed and is not', async () => {
    expect(await post('{"query":"{ greeting }"}', { 'content-encoding': 'gzip' })).toEqual(refused(400, 'BAD_REQUEST'));
  });

  test('a media type that GraphQL does not come in', async () => {
    expect(await get({ query: '{ greeting }' }, { accept: 'image/png' })).toEqual(refused(406, 'BAD_REQUEST'));
  });

  test('a GET without a query, or with two', async () => {
    expect(await get({})).toEqual(refused(400, 'BAD_REQUEST'));
    expect(await send(`${server.url}?query={a}&query={b}`)).toEqual(refused(400, 'BAD_REQUEST'));
  });

  test('a mutation by GET, which may come from anywhere', async () => {
    const answer = await fetch(`${server.url}?query=mutation{forget}`);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expect(await answer.json()).toEqual(refused(405, 'BAD_REQUEST').body);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('a %s', async (method) => {
    expect(await send(server.url, { method, headers: { 'content-type': JSON_TYPE }, body: '{"query":"{ greeting }"}' })).toEqual(refused(405, 'BAD_REQUEST'));
  });

  test('a persisted query that does not fit its hash', async () => {
    expect(await ask('{ greeting }', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } })).toEqual(refused(400, 'PERSISTED_QUERY_MISMATCH'));
    expect(logged).toEqual([]);
  });

  test('an address that nothing is at', async () => {
    const { origin } = new URL(server.url);
    for (const path of ['/', '/nothing', '/graphq', '/.env', '/%2e%2e/package.json']) expect(await send(origin + path)).toEqual(refused(404, 'NOT_FOUND'));
  });

  test('an address that cannot be read', async () => {
    const { hostname, port } = new URL(server.url);
    const request = httpRequest({ hostname, port, path: '/%E0%A4%A' }).end();
    const [response] = await once(request, 'response');
    expect(await text(response as NodeJS.ReadableStream)).not.toMatch(/node_modules|<html/);
  });
});

describe('what is too much is refused', () => {
  test('a body over the limit is a 413', async () => {
    expect(await ask(`{ greeting } # ${'x'.repeat(1_000_000)}`)).toEqual(refused(413, 'BODY_TOO_LARGE', /at most 1000000 bytes/));
  });

  test('so is a small body that unfolds to a large one', async () => {
    const bomb = gzipSync(`{"query":"{ greeting }${' '.repeat(20_000_000)}"}`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await post(bomb, { 'content-encoding': 'gzip' })).toEqual(refused(413, 'BODY_TOO_LARGE'));
  });

  test('a document of 10 000 tokens', async () => {
    expect(await ask(`{ ${'greeting '.repeat(10_000)} }`)).toEqual(refused(400, 'TOO_MANY_TOKENS', /at most 5000 lexical tokens/));
  });

  const deep: [string, (depth: number) => string][] = [
    ['braces', (depth) => '{'.repeat(depth)],
    ['selections', (depth) => `${'{nested'.repeat(depth)}{greeting}${'}'.repeat(depth)}`],
    ['selections without an end', (depth) => '{nested'.repeat(depth)],
    ['inline fragments', (depth) => `${'{...'.repeat(depth)}{greeting}${'}'.repeat(depth)}`],
    ['lists', (depth) => `{takes(values:${'['.repeat(depth)}${']'.repeat(depth)})}`],
    ['lists without an end', (depth) => `{takes(values:${'['.repeat(depth)}`],
    ['objects', (depth) => `{takes(like:${'{like:'.repeat(depth)}null${'}'.repeat(depth)})}`],
    ['types', (depth) => `query ($v: ${'['.repeat(depth)}Int${']'.repeat(depth)}) { greeting }`],
  ];

  describe.each(deep)('%s within each other', (_what, document) => {
    test.each([[2_000], [4_900], [10_000], [50_000]])('%d deep', async (depth) => {
      expect(await ask(document(depth))).toEqual(refused(400, 'NESTED_TOO_DEEP', /at most 200 brackets/));
    });
  });

  test('braces within each other, 100 000 deep', async () => {
    expect(await ask('{'.repeat(100_000))).toEqual(refused(400, 'NESTED_TOO_DEEP', /at most 200 brackets/));
  });

  test('a deep document by GET', async () => {
    expect(await get({ query: `{takes(values:${'['.repeat(3_000)})}` })).toEqual(refused(400, 'NESTED_TOO_DEEP', /at most 200 brackets/));
  });

  test.each([[201], [2_000], [50_000]])('variables within each other, %d deep', async (depth) => {
    const query = JSON.stringify('query ($like: Like) { takes(like: $like) }');
    expect(await post(`{"query":${query},"variables":${'{"like":'.repeat(depth)}null${'}'.repeat(depth)}}`)).toEqual(refused(400, 'NESTED_TOO_DEEP', /at most 200 brackets/));
  });

  test('deep variables by GET', async () => {
    expect(await get({ query: 'query ($like: Like) { takes(like: $like) }', variables: `${'{"like":'.repeat(500)}null${'}'.repeat(500)}` })).toEqual(refused(400, 'NESTED_TOO_DEEP', /at most 200 brackets/));
  });

  test('fragments that double at every step', async () => {
    const steps = Array.from({ length: 14 }, (_none, n) => `fragment F${n} on Query { a: nested { ...F${n + 1} } b: nested { ...F${n + 1} } }`);
    expect(await ask(`{ ...F0 } ${steps.join(' ')} fragment F14 on Query { greeting }`)).toEqual(refused(400, 'TOO_MANY_SELECTIONS'));
  });

  test('and what is usual is not too much: 25 levels, 240 tokens, brackets in texts and comments', async () => {
    expect((await ask(`${'{nested'.repeat(25)}{greeting}${'}'.repeat(25)}`)).status).toBe(200);
    expect((await ask(`{ ${Array.from({ length: 30 }, (_none, n) => `g${n}: greeting`).join(' ')} }`)).status).toBe(200);
    expect((await ask(`# ${'['.repeat(300)}\n{ greeting(name: "${'['.repeat(300)}") }`)).status).toBe(200);
  });

  test('and the server goes on answering', async () => {
    expect(await ask('{ greeting }')).toMatchObject({ status: 200, body: { data: { greeting: 'Hello, world!' } } });
  });
});

describe('an error in a resolver', () => {
  test('that was meant for the client is shown as it stands', async () => {
    expect((await ask('{ refuses }')).body).toEqual({
      data: { refuses: null },
      errors: [{ message: 'first must be from 0 to 1000, but is -1.', path: ['refuses'], locations: expect.anything(), extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }],
    });
  });

  test.each(['breaks', 'breaksAlways'])('that was not expected (%s) is hidden behind a code, and logged', async (field) => {
    const { body } = await ask(`{ ${field} }`);
    expect(body.errors).toEqual([{ message: 'Something went wrong on our side; it has been logged.', path: [field], locations: expect.anything(), extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(logged.join()).toMatch(/ECONNREFUSED|undefined is not a function/);
  });

  test('leaves the other fields whole', async () => {
    expect((await ask('{ greeting breaks }')).body.data).toEqual({ greeting: 'Hello, world!', breaks: null });
  });

  test('or before there is one, in making the context, is hidden as well', async () => {
    const broken = await start({ context: () => Promise.reject(new Error('postgresql://hylte:hunter2@10.0.0.7')) });
    expect(await send(`${broken.url}?query={greeting}`)).toEqual(refused(500, 'INTERNAL_SERVER_ERROR', /^Something went wrong on our side/));
    await broken.stop();
  });

  test('or in another route of the program, is hidden and logged as well', async () => {
    const broken = await start({ routes: (app) => void app.get('/export', () => { throw new Error('select * from agreement'); }) });
    expect(await send(new URL('/export', broken.url))).toEqual(refused(500, 'INTERNAL_SERVER_ERROR'));
    expect(logged.join()).toContain('select * from agreement');
    await broken.stop();
  });

  test('does not name the service of another program that it came from', async () => {
    const broken = await start({ apollo: { schema, rootValue: { greeting: () => { throw new GraphQLError('refused', { extensions: { code: 'MEMBER_DENIED', serviceName: 'member' } }); } } } });
    expect((await send(`${broken.url}?query={greeting}`)).body.errors).toEqual([expect.objectContaining({ extensions: { code: 'MEMBER_DENIED' } })]);
    await broken.stop();
  });
});

describe('beside GraphQL', () => {
  test('a page of the maker’s is never sent, whatever a browser asks for', async () => {
    for (const accept of ['text/html', 'text/html,application/xhtml+xml,*/*;q=0.8']) {
      expect((await get({}, { accept })).type).toMatch(/^application\/json/);
    }
  });

  test('no answer says what the server is made of', async () => {
    expect([...(await fetch(server.url)).headers.keys()]).not.toContain('x-powered-by');
  });

  test('/healthz says that the program lives', async () => {
    expect(await send(new URL('/healthz', server.url))).toEqual({ status: 200, type: 'application/json; charset=utf-8', body: { status: 'ok' } });
  });

  test('/readyz is 200 when there is nothing to wait for', async () => {
    expect(await send(new URL('/readyz', server.url))).toMatchObject({ status: 200, body: { ready: true } });
  });

  test.each([
    [true, 200],
    [false, 503],
  ])('/readyz, when ready is %s, is %d and says more', async (ready, status) => {
    const waiting = await start({ readiness: async () => ({ ready, organisation: 'hylte' }) });
    expect(await send(new URL('/readyz', waiting.url))).toMatchObject({ status, body: { ready, organisation: 'hylte' } });
    await waiting.stop();
  });

  test('/readyz hides why the question itself failed', async () => {
    const waiting = await start({ readiness: () => Promise.reject(new Error('postgresql://hylte:hunter2@10.0.0.7')) });
    expect((await send(new URL('/readyz', waiting.url))).status).toBeGreaterThanOrEqual(500);
    await waiting.stop();
  });

  test('the program’s own routes answer', async () => {
    const more = await start({ routes: (app) => void app.get('/q', (_request, response) => void response.json({ rows: 3 })) });
    expect((await send(new URL('/q', more.url))).body).toEqual({ rows: 3 });
    await more.stop();
  });
});

describe('starting and stopping', () => {
  test('a port that is taken rejects with EADDRINUSE, and leaves nothing running', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    let stopped = false;
    const tellStop = { serverWillStart: async () => ({ serverWillStop: async () => void (stopped = true) }) };
    await expect(start({ port, apollo: { schema, plugins: [tellStop] } })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
    expect(stopped).toBe(true);
    other.close();
  });

  test('a stopped server is no longer there, and its port may be used again', async () => {
    const first = await start();
    await first.stop();
    await expect(fetch(first.url)).rejects.toThrow();
    const second = await start({ port: first.port });
    await second.stop();
  });

  test('stopping waits for nobody who keeps a connection open', async () => {
    const first = await start();
    const idle = connect(first.port, '127.0.0.1');
    await once(idle, 'connect');
    await fetch(`${first.url}?query={greeting}`);
    const closed = once(idle, 'close');
    await first.stop();
    await closed;
  });
});
