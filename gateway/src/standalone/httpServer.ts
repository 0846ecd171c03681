import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from '@samverkan/common';

/** Answers the requests to one path. Rejects with {@link BodyTooLarge}, or for a fault of ours. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export interface HttpServer {
  /** Where it listens, e.g. `http://127.0.0.1:4200`. */
  url: string;
  /** From now on requests are answered so, by path. */
  serve(routes: Readonly<Record<string, Route>>): void;
  /** Takes no more requests, and leaves those under way half a second. */
  stop(): Promise<void>;
}

/** A request's body is larger than is taken. */
export class BodyTooLarge extends Error {}

/** Many thousand entities, each with what `@requires` adds. */
const MAX_BODY = 16 * 1024 * 1024;

/**
 * Listens on an address. What to serve is told afterwards, because the supergraph says at which port the subgraphs are,
 * and a port of 0 is known only then. Rejects when the address cannot be listened on.
 */
export async function listen(host: string, port: number, log: Logger): Promise<HttpServer> {
  const http = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 });
  http.listen(port, host);
  await once(http, 'listening');
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(http.address() as AddressInfo).port}`,
    serve: (routes) => {
      const byPath = new Map(Object.entries(routes));
      http.on('request', (request, response) => void dispatch(byPath.get(request.url!.split('?', 1)[0]!), request, response, log));
    },
    stop: async () => {
      http.close();
      const patience = setTimeout(() => http.closeAllConnections(), 500);
      await once(http, 'close');
      clearTimeout(patience);
    },
  };
}

/** The body as text. Rejects with {@link BodyTooLarge}, or when the client goes away before its end. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Left whole when it is too large: the refusal goes over the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function dispatch(route: Route | undefined, request: IncomingMessage, response: ServerResponse, log: Logger): Promise<void> {
  try {
    if (!route) return refuse(response, 404, 'NOT_FOUND', 'There is nothing at this address.');
    await route(request, response);
  } catch (error) {
    if (response.headersSent || request.errored) return void response.destroy();
    if (error instanceof BodyTooLarge) return refuse(response.setHeader('connection', 'close'), 413, 'BODY_TOO_LARGE', `The request body is larger than ${MAX_BODY} bytes.`);
    log.error({ err: error }, 'unexpected error');
    refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side; it has been logged.');
  }
}

/** Answers as GraphQL does, for what never gets to be an operation. */
function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  json(response, status, { errors: [{ message, extensions: { code } }] });
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
