import { createHash } from 'node:crypto';
import { buildConnector, Client } from 'undici';
import type { Cancellation } from './inFlight.js';
import { inOneWrite } from './inOneWrite.js';

export interface RawAnswer {
  status: number;
  contentType: string;
  body: Buffer;
}

/** A member sent more than is taken from one member for one request. */
export class AnswerTooLarge extends Error {}

/**
 * Sends requests to one address over connections that are kept, one at a time over each. The plain `dispatch` of undici's
 * clients is used, since it costs a fraction of `fetch`, and half of what its pool does: that is paid once for every
 * member of every wave. Redirects are not followed.
 */
export class Transport {
  private readonly origin: string;
  private readonly path: string;
  private readonly clients: Client[] = [];
  /** Nothing is under way on these; the one used last, which is the likeliest to be still open, is the next. */
  private readonly idle: Client[] = [];
  private readonly waiting: ((client: Client) => void)[] = [];
  private closed = false;

  constructor(url: string, private readonly maxAnswerBytes: number, private readonly connections = 8) {
    const { origin, pathname, search } = new URL(url);
    this.origin = origin;
    this.path = pathname + search;
  }

  /**
   * Rejects when the connection fails, when the request is cancelled, or with {@link AnswerTooLarge}. With `onlyHash` the
   * body that comes back is the SHA-256 of the one that was sent, which is not kept.
   */
  post(body: string, headers: Record<string, string>, cancellation: Cancellation, onlyHash = false): Promise<RawAnswer> {
    if (this.closed) return Promise.reject(new Error('closed'));
    const client = this.idle.pop() ?? this.opened();
    if (client) return this.postOver(client, body, headers, cancellation, onlyHash);
    return new Promise<Client>((turn) => this.waiting.push(turn)).then((free) => this.postOver(free, body, headers, cancellation, onlyHash));
  }

  private postOver(client: Client, body: string, headers: Record<string, string>, cancellation: Cancellation, onlyHash: boolean): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      const hash = onlyHash ? createHash('sha256') : undefined;
      let size = 0;
      let status = 0;
      let contentType = '';
      client.dispatch(
        { path: this.path, method: 'POST', headers, body },
        {
          onRequestStart: (controller) => {
            cancellation.onCancel((reason) => controller.abort(reason));
            if (!cancellation.reason) cancellation.begun = true;
          },
          onResponseStart: (_controller, statusCode, responseHeaders) => {
            status = statusCode;
            contentType = String(responseHeaders['content-type'] ?? '');
          },
          onResponseData: (controller, chunk) => {
            size += chunk.length;
            if (size > this.maxAnswerBytes) controller.abort(new AnswerTooLarge());
            else if (hash) hash.update(chunk);
            else chunks.push(chunk);
          },
          onResponseEnd: () => {
            this.release(client);
            resolve({ status, contentType, body: hash ? hash.digest() : chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) });
          },
          onResponseError: (_controller, error) => {
            this.release(client);
            reject(error);
          },
        },
      );
    });
  }

  /** Lets go of all connections; requests under way are broken off. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.clients.map((client) => client.destroy()));
  }

  /** One more connection, if there may be one more. */
  private opened(): Client | undefined {
    if (this.clients.length === this.connections) return undefined;
    // More than one request at a time never comes, but with `pipelining: 1` a client waits for a turn of the event loop after each.
    const client = new Client(this.origin, { pipelining: 2, connect: inOneWrite(buildConnector({ timeout: 5_000 })), headersTimeout: 0, bodyTimeout: 0 });
    this.clients.push(client);
    return client;
  }

  private release(client: Client): void {
    const next = this.waiting.shift();
    if (next) next(client);
    else this.idle.push(client);
  }
}
