import type { IncomingHttpHeaders } from 'node:http';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Logger } from '../log.js';
import { anyone, type Viewer } from './viewer.js';

/** What of an HTTP request says who it is made for. */
export interface IdentifiableRequest {
  headers: IncomingHttpHeaders;
  method: string;
  /** Path and query, as they came. */
  url: string;
  /** The body, byte for byte after decompression; undefined where there is none. */
  rawBody?: Buffer | undefined;
}

/** Says who a request is made for; undefined where it carries no sign that this one knows. Rejects with {@link NotIdentified} where the sign is not to be believed. */
export type Identify = (request: IdentifiableRequest) => Promise<Viewer | undefined>;

/** A request says who it is for in a way that is not to be believed. It is refused: nobody who has shown a bad token is served as anyone. */
export class NotIdentified extends GraphQLError {
  /** `status`: 401 where another sign may help, 403 where none does, 503 where it cannot be told now. */
  constructor(
    code: string,
    message: string,
    readonly status: 401 | 403 | 503 = 401,
  ) {
    super(message, { extensions: { code, http: { status, headers: new HeaderMap(status === 401 ? [['www-authenticate', 'Bearer error="invalid_token"']] : []) } } });
  }
}

/** Who has given out a token cannot be asked, so that nobody can say whether the token holds: it is neither believed nor refused. */
export class IssuerUnavailable extends NotIdentified {
  constructor(message = 'The issuer of the token cannot be reached to check it. Try again in a while.') {
    super('ISSUER_UNAVAILABLE', message, 503);
  }
}

/** The same, and each refusal is a line of the log: its code, without what was shown. */
export const loggingRefusals = (identify: Identify, log: Logger): Identify => (request) =>
  identify(request).catch((error: unknown) => {
    if (error instanceof NotIdentified) log.warn({ code: error.extensions['code'] }, 'a token was refused');
    throw error;
  });

/** The first that knows the sign which a request carries; anyone, where none does. */
export function identifyBy(...ways: readonly Identify[]): (request: IdentifiableRequest) => Promise<Viewer> {
  return async (request) => {
    for (const way of ways) {
      const viewer = await way(request);
      if (viewer) return viewer;
    }
    return anyone();
  };
}
