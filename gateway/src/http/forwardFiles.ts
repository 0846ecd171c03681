import { once } from 'node:events';
import type { Logger } from '@samverkan/common';
import type { Express, Request, Response } from 'express';
import { request as send } from 'undici';
import { goneAway } from './goneAway.js';

export interface ForwardOptions {
  /** The address of a member's subgraph; undefined for who is no member. */
  addressOf: (organisation: string) => string | undefined;
  /** Within how many milliseconds a file is through. */
  deadline?: number;
  log: Logger;
}

/** What of a request and of an answer goes through. What says who asks is the person's own: the gateway vouches for nobody here. */
const ASKED = ['authorization', 'accept-language', 'content-type', 'content-length', 'content-encoding', 'x-request-id'];
const ANSWERED = ['content-type', 'content-disposition', 'cache-control', 'vary', 'www-authenticate', 'retry-after'];

/** What a member may answer with. All else is no answer of a member of ours. */
const STATUSES: ReadonlySet<number> = new Set([200, 400, 401, 403, 404, 413, 415, 429, 503]);

/**
 * `/organisations/<id>/import/…` and `/organisations/<id>/export/…` go to the member as they are, byte by byte as they
 * come, and its answer comes back the same way; nobody learns where the member is. Who goes away ends it at the member too.
 */
export function forwardFiles(app: Express, { addressOf, deadline = 11 * 60_000, log }: ForwardOptions): void {
  const forward = async (request: Request, response: Response): Promise<void> => {
    const organisation = String(request.params['organisation']);
    const address = addressOf(organisation);
    if (address === undefined) return refuse(response, 404, 'UNKNOWN_MEMBER', 'There is no such member of this federation.', {});
    const timeout = AbortSignal.timeout(deadline);
    const signal = AbortSignal.any([goneAway(response), timeout]);
    try {
      const path = request.originalUrl.replace(/^\/organisations\/[^/]*/, '');
      const body = request.method === 'POST' ? request : null;
      const headers = Object.fromEntries(ASKED.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]])));
      const answer = await send(new URL(path, address), { method: request.method as 'GET' | 'POST', headers, body, signal, headersTimeout: deadline, bodyTimeout: deadline });
      if (!STATUSES.has(answer.statusCode)) {
        await answer.body.dump();
        return refuse(response, 502, 'MEMBER_BAD_RESPONSE', 'The member answered with something that is no answer.', { member: organisation });
      }
      response.status(answer.statusCode);
      for (const name of ANSWERED) if (answer.headers[name] !== undefined) response.set(name, answer.headers[name]);
      for await (const piece of answer.body) if (!response.write(piece)) await once(response, 'drain', { signal });
      response.end();
    } catch (error) {
      log.warn({ err: error, member: organisation }, 'a file did not get through');
      if (response.headersSent || response.destroyed) return void response.destroy();
      if (timeout.aborted) return refuse(response, 504, 'MEMBER_TIMEOUT', 'The member did not answer in time.', { member: organisation });
      return refuse(response, 503, 'MEMBER_UNAVAILABLE', 'The member could not be reached.', { member: organisation });
    }
  };
  app.post('/organisations/:organisation/import/:table', forward);
  app.get('/organisations/:organisation/import/templates{/:template}', forward);
  app.get('/organisations/:organisation/export{/:table}', forward);
}

/** What is left of a body is not read: the connection is closed after the answer. */
function refuse(response: Response, status: number, code: string, message: string, details: Record<string, unknown>): void {
  response.set('connection', 'close').status(status).json({ errors: [{ message, extensions: { code, ...details } }] });
}
