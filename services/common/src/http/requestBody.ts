import type { IncomingMessage } from 'node:http';
import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from 'express';
import type { LimitGuard, OverLimit } from '../limits/limitGuard.js';
import type { Logger } from '../log.js';
import { letGo } from './letGo.js';
import { BodyExceeds, BodyRefused, readBody } from './readBody.js';
import { repeatsKey } from './repeatsKey.js';

/** Answers as GraphQL does, for what never gets to be an operation. */
export function refuse(response: Response, status: number, code: string, message: string, details: Record<string, unknown> = {}): void {
  response.status(status).json({ errors: [{ message, extensions: { code, ...details } }] });
}

/** Answers what is over a limit. */
export function refuseOverLimit(response: Response, { status, code, message, extensions }: OverLimit): void {
  refuse(response, status, code, message, { limit: extensions['limit'] });
}

/** A POST must say that it is JSON: nothing else is parsed, and a form of a foreign page cannot say so. */
export function requireJson(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'POST' || request.headers['content-type'] === 'application/json' || request.is('application/json')) return next();
  refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as content-type: application/json.');
}

/** Reads the JSON of a body, and keeps it as it came, byte for byte, beside what it is parsed to: a signature is of the bytes. */
export function readJson(guard: LimitGuard): RequestHandler {
  return async (request: Request & { rawBody?: Buffer }, response, next) => {
    if (!hasBody(request)) {
      request.body = {};
      return next();
    }
    const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
    if (!/^utf-?8$/i.test(charset)) return refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request body as UTF-8, plain or compressed with gzip, deflate or br.');
    try {
      request.rawBody = await readBody(request, guard.ceiling('body'));
    } catch (error) {
      if (error instanceof BodyExceeds) {
        await letGo(request);
        return refuseOverLimit(response, guard.check('body', guard.ceiling('body') + 1)!);
      }
      if (error instanceof BodyRefused) return refuse(response, error.status, error.code, error.message);
      return void response.destroy(); // the client has gone away, or was too slow
    }
    guard.check('body', request.rawBody.length);
    const body = parsed(request.rawBody);
    if (body === undefined) return refuse(response, 400, 'BAD_REQUEST', 'The request body is not valid JSON in UTF-8.');
    if (Array.isArray(body.json)) return refuse(response, 400, 'BATCHING_IS_OFF', 'Send each operation in a request of its own: a list of them is not taken.');
    if (repeatsKey(request.rawBody)) return refuse(response, 400, 'BAD_REQUEST', 'The request body says the same key twice.');
    request.body = body.json;
    next();
  };
}

const hasBody = (request: Request): boolean => request.method === 'POST';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function parsed(bytes: Buffer): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(UTF_8.decode(bytes)) as unknown };
  } catch {
    return undefined;
  }
}

/** Answers what went wrong outside GraphQL with JSON, instead of Express' HTML page. */
export function refuseUnreadable(log: Logger): ErrorRequestHandler {
  return (error: { status?: number; expose?: boolean }, _request: IncomingMessage, response, next) => {
    if (response.writableEnded) return; // it was told already that it takes too long
    if (response.headersSent) return next(error);
    if (error.status && error.status < 500) return refuse(response, error.status, 'BAD_REQUEST', 'The request could not be read.');
    log.error({ err: error }, 'unexpected error');
    return refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side; it has been logged.');
  };
}
