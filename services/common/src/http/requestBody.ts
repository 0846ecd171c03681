import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import type { Logger } from '../log.js';

/** Answers as GraphQL does, for what never gets to be an operation. */
export function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** Keeps a body as it came, byte for byte, beside what it is parsed to: a signature is of the bytes. */
export function keepRawBody(request: IncomingMessage & { rawBody?: Buffer }, _response: ServerResponse, body: Buffer): void {
  request.rawBody = body;
}

/** A POST must say that it is JSON: nothing else is parsed, and a form of a foreign page cannot say so. */
export function requireJson(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'POST' || request.is('application/json')) return next();
  refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as content-type: application/json.');
}

/** Answers a body that could not be read with JSON that says why, instead of Express' HTML page. */
export function refuseUnreadableBody(maxBytes: number, log: Logger): ErrorRequestHandler {
  return (error: { type?: string; status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error);
    switch (error.type) {
      case 'entity.too.large':
        return refuse(response, 413, 'BODY_TOO_LARGE', `The request body is larger than ${maxBytes} bytes.`);
      case 'entity.parse.failed':
        return refuse(response, 400, 'BAD_REQUEST', 'The request body is not valid JSON.');
      case 'encoding.unsupported':
      case 'charset.unsupported':
        return refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request body as UTF-8, plain or compressed with gzip, deflate or br.');
      default:
        if (error.status && error.status < 500) return refuse(response, error.status, 'BAD_REQUEST', 'The request could not be read.');
        log.error({ err: error }, 'unexpected error');
        return refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side; it has been logged.');
    }
  };
}
