import type { RequestHandler } from 'express';

/** How long a browser may remember what it was told, in seconds. */
const REMEMBERED = 600;

/**
 * Lets the pages of these origins read answers, by CORS; pages of all origins where the list has "*". None of our answers
 * depends on a cookie, so credentials are never allowed: a page sends its token itself.
 */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (!origins.includes('*')) response.vary('origin');
    const { origin } = request.headers;
    const allowed = origins.includes('*') ? '*' : origin !== undefined && origins.includes(origin) ? origin : undefined;
    if (allowed !== undefined) response.set({ 'access-control-allow-origin': allowed, 'access-control-expose-headers': 'x-request-id, retry-after' });
    const isPreflight = request.method === 'OPTIONS' && origin !== undefined && request.headers['access-control-request-method'] !== undefined;
    if (!isPreflight) return next();
    if (allowed !== undefined) response.set({ 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': 'authorization, content-type, accept, accept-language, x-request-id, apollo-require-preflight', 'access-control-max-age': String(REMEMBERED) });
    response.status(204).end();
  };
}
