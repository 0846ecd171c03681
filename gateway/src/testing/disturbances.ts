import type { ServerResponse } from 'node:http';

// Made once: what is to be tested is who reads them, in the same process.
const MANY_ERRORS = JSON.stringify({ data: { _entities: null }, errors: Array.from({ length: 100_000 }, (_, at) => ({ message: `hunter2 ${at}`, path: ['_entities', at] })) });
const HUGE = `{"data":{"_entities":["${'x'.repeat(17 * 1024 * 1024)}"]}}`;

/** What a member may do instead of answering, by its name; each takes the response to one request. */
export const disturbances: Record<string, (response: ServerResponse) => void> = {
  'hangs': () => {},
  'closes the connection': (response) => response.socket?.destroy(),
  'answers HTML': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Välkommen till 10.0.0.7</h1>'),
  'answers 500': (response) => response.writeHead(500, { 'content-type': 'application/json' }).end('{"errors":[{"message":"password=hunter2"}]}'),
  'answers 503': (response) => response.writeHead(503, { 'content-type': 'text/plain' }).end('upstream 10.0.0.7 is down'),
  'refuses with 403': (response) => response.writeHead(403, { 'content-type': 'application/json' }).end('{}'),
  'redirects': (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/graphql' }).end(),
  'answers broken JSON': (response) => json(response, '{"data":{"_entities":[{'),
  'answers a JSON text': (response) => json(response, '"hello"'),
  'answers an empty object': (response) => json(response, '{}'),
  'answers nothing at all': (response) => json(response, ''),
  'answers one entity too many': (response) => json(response, `{"data":{"_entities":[${'{},'.repeat(5_000)}{}]}}`),
  'answers an object instead of a list': (response) => json(response, '{"data":{"_entities":{"id":"x"}}}'),
  'answers numbers as entities': (response) => json(response, '{"data":{"_entities":[1]}}'),
  'answers only an error with SQL and a password in it': (response) =>
    json(response, JSON.stringify({ data: null, errors: [{ message: 'select * from secret -- password=hunter2', path: ['/etc/passwd', 'hunter2'], extensions: { code: 'hunter2', stacktrace: ['at hunter2'] } }] })),
  'answers another member’s record': (response) => json(response, '{"data":{"_entities":[{"id":"laholm","name":"hunter2"}]}}'),
  'answers a hundred thousand errors': (response) => json(response, MANY_ERRORS),
  'answers with keys that are dangerous to copy': (response) => json(response, '{"data":{"_entities":{"__proto__":{"id":"x"}},"__proto__":{"_entities":[{}]}}}'),
  'drips a byte now and then': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drip));
  },
  'nests its answer a hundred thousand levels deep': (response) => json(response, `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'answers more than is taken': (response) => json(response, HUGE),
};

/** Those of them that are over only when the deadline is. */
export const ENDLESS: ReadonlySet<string> = new Set(['hangs', 'drips a byte now and then']);

function json(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
}
