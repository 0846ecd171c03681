import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

export const REQUEST_ID_HEADER = 'x-request-id';

/** Short, and of characters that mean nothing to a log, a header, a shell or a page. */
const HARMLESS = /^[A-Za-z0-9._-]{1,64}$/;

/** Holds nothing by itself: each request has its own id in it, for all that is done on its behalf. */
const current = new AsyncLocalStorage<string>();

/** The id that a request came with, if that is harmless, or else a new one. */
export function requestIdOf(came: unknown): string {
  return typeof came === 'string' && HARMLESS.test(came) ? came : randomUUID();
}

/** Gives each request its id, and says it in the answer, whatever becomes of the request. To be put before everything else. */
export const identifyRequest: RequestHandler = (request, response, next) => {
  const id = requestIdOf(request.headers[REQUEST_ID_HEADER]);
  response.setHeader(REQUEST_ID_HEADER, id);
  current.run(id, next);
};

/** The id of the request that is being answered; undefined for what the program does by itself. */
export const currentRequestId = (): string | undefined => current.getStore();

/** pino's `mixin`: every line that is logged on behalf of a request carries its id, whoever logs it. */
export function requestOfLine(): { requestId?: string } {
  const requestId = currentRequestId();
  return requestId === undefined ? {} : { requestId };
}
