import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import express, { type Express } from 'express';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import { startGraphqlServer } from './graphqlServer.js';
import { currentRequestId, identifyRequest, requestIdOf, requestOfLine } from './requestId.js';

describe('an id that comes with a request', () => {
  test.each(['a', '7b1d3c2e-1111-4222-8333-444455556666', 'grafana_dash.7-2', 'x'.repeat(64)])('is kept when it is harmless: %s', (id) => {
    expect(requestIdOf(id)).toBe(id);
  });

  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['a long one', 'x'.repeat(65)],
    ['one with a line break', 'a\nlevel=error'],
    ['one that ends in a line break', 'a\n'],
    ['one with a quote', 'a"'],
    ['one with a space', 'a b'],
    ['one with a comma, as two headers make it', 'a, b'],
    ['one in letters of other alphabets', 'åäö'],
    ['several', ['a', 'b']],
  ])('is replaced otherwise: %s', (_case, came) => {
    expect(requestIdOf(came)).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a new one is not given twice', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => requestIdOf(undefined))).size).toBe(10_000);
  });
});

describe('over HTTP', () => {
  const logged: Record<string, unknown>[] = [];
  const log = pino({ mixin: requestOfLine }, { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) });
  let url: string;
  let stop: () => void;

  beforeAll(async () => {
    const app: Express = express();
    app.use(identifyRequest);
    app.use(express.json());
    app.post('/', async (_request, response) => {
      log.info('begins');
      await pause(5);
      log.info('ends');
      response.json({ id: currentRequestId() });
    });
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    stop = () => server.close();
  });
  afterAll(() => stop());
  beforeEach(() => void (logged.length = 0));

  const send = (id?: string, path = '') => fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...(id !== undefined && { 'x-request-id': id }) }, body: '{"some":"body"}' });

  test('the id is in the answer’s header, and in every line that is logged for the request', async () => {
    const response = await send('from-the-dashboard');
    expect(response.headers.get('x-request-id')).toBe('from-the-dashboard');
    expect(await response.json()).toEqual({ id: 'from-the-dashboard' });
    expect(logged).toMatchObject([{ msg: 'begins', requestId: 'from-the-dashboard' }, { msg: 'ends', requestId: 'from-the-dashboard' }]);
  });

  test('what is refused has an id too', async () => {
    expect((await send('lost', 'nowhere')).headers.get('x-request-id')).toBe('lost');
  });

  test('requests at the same time, over the same connections, keep theirs apart', async () => {
    const ids = Array.from({ length: 200 }, (_, i) => `request-${i}`);
    const answers = await Promise.all(ids.map(async (id) => ((await (await send(id)).json()) as { id: string }).id));
    expect(answers).toEqual(ids);
  });

  test('what the program does by itself has none', () => {
    log.info('tidied up');
    expect(logged).toEqual([expect.not.objectContaining({ requestId: expect.anything() })]);
  });
});

test('a program of ours says the id with every answer, and in the line of an error that nobody expected', async () => {
  const logged: string[] = [];
  const server = await startGraphqlServer({
    apollo: { schema: buildSchema('type Query { breaks: String }'), rootValue: { breaks: () => { throw new TypeError('undefined is not a function'); } } },
    context: async () => ({}),
    host: '127.0.0.1',
    port: 0,
    log: pino({ mixin: requestOfLine }, { write: (line: string) => void logged.push(line) }),
  });
  const ask = (type: string) => fetch(server.url, { method: 'POST', headers: { 'content-type': type, 'x-request-id': `for-${type.replace('/', '-')}` }, body: '{"query":"{ breaks }"}' });
  expect((await ask('text/plain')).headers.get('x-request-id')).toBe('for-text-plain');
  expect((await ask('application/json')).headers.get('x-request-id')).toBe('for-application-json');
  expect(logged.map((line) => JSON.parse(line) as object)).toMatchObject([{ msg: 'unexpected error', requestId: 'for-application-json' }]);
  await server.stop();
});
