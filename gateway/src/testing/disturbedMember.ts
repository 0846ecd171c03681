import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from './fakeMember.js';

/** Answers a request in the member's place, whether or not it passes it on. */
export type Disturbance = (response: ServerResponse, pass: () => Promise<Response>) => void;

export interface DisturbedMember {
  url: string;
  /** From now on every request is answered so; without a disturbance, by the member itself. */
  disturb: (disturbance?: Disturbance) => void;
  /** As if its process were killed: connections are refused until `revive`. */
  kill: () => Promise<void>;
  revive: () => Promise<void>;
  stop: () => Promise<void>;
}

/** What a proxy passes on: all but what is of the connection. */
function passedOn({ connection: _connection, host: _host, 'content-length': _length, 'transfer-encoding': _encoding, 'keep-alive': _keepAlive, ...headers }: IncomingHttpHeaders): Record<string, string> {
  return headers as Record<string, string>;
}

/** Stands before a real member and lets its requests through, until a test disturbs it. */
export async function disturbable(memberUrl: string): Promise<DisturbedMember> {
  let disturbance: Disturbance | undefined;
  let port = 0;
  let server: Server;
  const start = async () => {
    server = createServer(async (request, response) => {
      const body = await readBody(request);
      const pass = () => fetch(new URL(request.url!, memberUrl), { method: request.method!, headers: passedOn(request.headers), ...(request.method === 'POST' && { body }) });
      if (disturbance) return disturbance(response, pass);
      const answer = await pass().catch(() => undefined);
      if (!answer) return response.socket?.destroy();
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(Buffer.from(await answer.arrayBuffer()));
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  const kill = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  await start();
  return { url: `http://127.0.0.1:${port}/graphql`, disturb: (next) => void (disturbance = next), kill, revive: start, stop: kill };
}
