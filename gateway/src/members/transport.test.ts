import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, Server as HttpServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from 'node:net';
import { Cancellation } from './inFlight.js';
import { AnswerTooLarge, Transport } from './transport.js';

let server: TcpServer;
let transport: Transport;

/** A member that answers so, and a transport of two connections to it. */
const start = (answer: RequestListener) => listen(createServer(answer));

async function listen(listening: TcpServer): Promise<void> {
  server = listening.listen(0, '127.0.0.1');
  await once(server, 'listening');
  transport = new Transport(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, 1_000, 2);
}

const post = (body: string, cancellation = new Cancellation()) => transport.post(body, { 'content-type': 'application/json' }, cancellation);

const echo: RequestListener = (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => setImmediate(() => response.setHeader('content-type', 'application/json').end(Buffer.concat(chunks))));
};

afterEach(async () => {
  await transport.close();
  if (server instanceof HttpServer) server.closeAllConnections();
  server.close();
});

test('what is sent arrives as it is, its letters too, and more than there are connections wait for their turn', async () => {
  await start(echo);
  let connections = 0;
  server.on('connection', () => connections++);
  const bodies = Array.from({ length: 20 }, (_, at) => `{"query":"Överförmyndare ${at}"}`);
  const answers = await Promise.all(bodies.map((body) => post(body)));
  expect(answers.map(({ body }) => body.toString())).toEqual(bodies);
  expect(answers[0]).toMatchObject({ status: 200, contentType: 'application/json' });
  expect(connections).toBe(2);
});

test('where only the hash of an answer is asked for, it is that of the whole answer, however many pieces it comes in', async () => {
  const text = 'Överförmyndare '.repeat(50);
  await start((_request, response) => {
    response.setHeader('content-type', 'application/json').write(text.slice(0, 300));
    setImmediate(() => response.end(text.slice(300)));
  });
  const answer = await transport.post('{}', {}, new Cancellation(), true);
  expect(answer).toMatchObject({ status: 200, contentType: 'application/json', body: createHash('sha256').update(text).digest() });
});

test('the head and the body of a request go out together', async () => {
  const chunks: string[] = [];
  await listen(createTcpServer((socket) => socket.on('data', (chunk) => {
    chunks.push(chunk.toString());
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
  })));
  await post('{"query":"a"}');
  await transport.close();
  expect(chunks).toEqual([expect.stringMatching(/^POST \/graphql HTTP\/1\.1\r\n.*\r\n\r\n\{"query":"a"\}$/s)]);
});

test('a connection that breaks off fails its own request, and the next one is answered', async () => {
  let asked = 0;
  await start((request, response) => void (asked++ ? echo(request, response) : request.socket.destroy()));
  await expect(post('first')).rejects.toThrow();
  expect((await post('second')).body.toString()).toBe('second');
});

test('one that is given up makes room for those who wait', async () => {
  let asked = 0;
  const { promise: bothAsked, resolve: tellBothAsked } = Promise.withResolvers<void>();
  await start((request, response) => {
    if (++asked === 2) tellBothAsked();
    if (asked > 2) echo(request, response);
  });
  const [first, second] = [new Cancellation(), new Cancellation()];
  const hanging = [post('1', first), post('2', second)].map((asking) => expect(asking).rejects.toThrow('cancelled'));
  const third = post('3');
  await bothAsked;
  first.cancel('cancelled');
  second.cancel('cancelled');
  await Promise.all(hanging);
  expect((await third).body.toString()).toBe('3');
});

test('an answer that is too large is broken off', async () => {
  await start((_request, response) => void response.end('x'.repeat(2_000)));
  await expect(post('a')).rejects.toThrow(AnswerTooLarge);
});

test('a closed one sends nothing, and breaks off what is under way and what waits', async () => {
  await start(() => {});
  const asking = ['1', '2', '3'].map((body) => expect(post(body)).rejects.toThrow());
  await transport.close();
  await Promise.all(asking);
  await expect(post('later')).rejects.toThrow('closed');
});
