import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Representation } from '../members/entityRequest.js';

/** What a member is asked. */
export interface Asked {
  query: string;
  variables: { representations: Representation[]; [name: string]: unknown };
  /** With what it was sent; not to be listed. */
  headers?: IncomingHttpHeaders;
}

/** Answers one request: with a JSON body, or by doing what it likes with the response and returning nothing. */
export type Behaviour = (asked: Asked, response: ServerResponse) => unknown;

export interface FakeMember {
  url: string;
  /** Everything that it was asked so far. */
  asked: Asked[];
  behave: (behaviour: Behaviour) => void;
  stop: () => Promise<void>;
}

/** A member that answers as a test tells it, over real HTTP. */
export async function startFakeMember(behaviour: Behaviour): Promise<FakeMember> {
  let behave = behaviour;
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const question = JSON.parse(await readBody(request)) as Asked;
    Object.defineProperty(question, 'headers', { value: request.headers, enumerable: false });
    asked.push(question);
    const answer = behave(question, response);
    if (answer !== undefined) response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    behave: (next) => void (behave = next),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Answers each entity with its id and a title made of it. */
export const echo: Behaviour = ({ variables: { representations } }) => ({ data: { _entities: representations.map(({ id }) => ({ id, title: `title of ${id}` })) } });
