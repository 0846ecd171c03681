import { Pool } from 'undici';
import type { Cancellation } from './inFlight.js';

export interface RawAnswer {
  status: number;
  contentType: string;
  body: Buffer;
}

/** A member sent more than is taken from one member for one request. */
export class AnswerTooLarge extends Error {}

/**
 * Sends requests to one address over connections that are kept. The plain `dispatch` of undici is used, since it costs
 * a fraction of `fetch` and that is paid once for every member of every wave; redirects are not followed.
 */
export class Transport {
  private readonly pool: Pool;
  private readonly path: string;

  constructor(url: string, private readonly maxAnswerBytes: number, connections = 8) {
    const { origin, pathname, search } = new URL(url);
    this.path = pathname + search;
    this.pool = new Pool(origin, { connections, pipelining: 1, connectTimeout: 5_000, headersTimeout: 0, bodyTimeout: 0 });
  }

  /** Rejects when the connection fails, when the request is cancelled, or with {@link AnswerTooLarge}. */
  post(body: string, headers: Record<string, string>, cancellation: Cancellation): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let size = 0;
      let status = 0;
      let contentType = '';
      this.pool.dispatch(
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
            else chunks.push(chunk);
          },
          onResponseEnd: () => resolve({ status, contentType, body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) }),
          onResponseError: (_controller, error) => reject(error),
        },
      );
    });
  }

  /** Lets go of all connections; requests under way are broken off. */
  close(): Promise<void> {
    return this.pool.destroy();
  }
}
