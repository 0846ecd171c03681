import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';

/** The JSON of an answer, as text or as bytes. */
export type StringifyAnswer = (answer: object) => string | Buffer;

/** For Apollo Server, which would copy the whole answer for a line break behind it. What comes of it reaches {@link answerOperations} as it is. */
export const stringifyWith = (stringify: StringifyAnswer) => stringify as (answer: object) => string;

/**
 * Hands requests to Apollo Server, and sends its answers: each as it was written, which is not copied and, as a text,
 * goes out in one write with its head.
 */
export function answerOperations<Context extends BaseContext>(apollo: ApolloServer<Context>, contextOf: (request: Request, response: Response) => Promise<Context>): RequestHandler {
  return async (request, response) => {
    const httpGraphQLRequest = { method: request.method, headers: headersOf(request), search: /\?.*$/s.exec(request.url)?.[0] ?? '', body: request.body as unknown };
    const { status = 200, headers, body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => contextOf(request, response) });
    if (response.headersSent) return; // it was told already that it takes too long
    if (body.kind === 'chunked') throw new Error('answers in parts are not offered');
    for (const [name, value] of headers) response.setHeader(name, value);
    response.statusCode = status;
    const answer: string | Buffer = body.string;
    response.setHeader('content-length', Buffer.byteLength(answer)).end(answer);
  };
}

function headersOf({ headers }: Request): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
