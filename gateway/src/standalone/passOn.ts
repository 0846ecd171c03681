import { acceptedLanguage, requestIdOf, StatedError } from '@samverkan/common';
import { goneAway } from '../http/goneAway.js';
import { Wave } from '../members/wave.js';
import type { HttpSubgraph } from '../supergraph/httpSubgraph.js';
import { json, readBody, type Route } from './httpServer.js';

/** Serves a subgraph that answers none but those who sign: what a router asks goes to it signed, for anyone. */
export function passOn(subgraph: () => HttpSubgraph, deadline: number): Route {
  return async (request, response) => {
    const { headers } = request;
    try {
      const caller = { requestId: requestIdOf(headers['x-request-id']), language: acceptedLanguage(headers['accept-language']) };
      const { status, contentType, body } = await subgraph().pass(await readBody(request), caller, new Wave(deadline, goneAway(response)));
      response.writeHead(status, { 'content-type': contentType }).end(body);
    } catch (error) {
      if (!(error instanceof StatedError)) throw error;
      json(response, 503, { errors: [{ message: error.message, extensions: error.extensions }] });
    }
  };
}
