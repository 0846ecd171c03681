import { hash } from 'node:crypto';
import { z } from 'zod';

/** In which header a gateway says, signed, which federation asks, for whom, and what. */
export const REQUEST_TOKEN_HEADER = 'x-gateway-token';

/** How long a request may be under way, in seconds. */
export const LIFE = 30;

/** The longest life that is accepted, in seconds, of whatever gateway. */
export const LONGEST_LIFE = 60;

/**
 * How a token is signed. One by itself is a plain JWT (RFC 8037). Those of one moment, as to all members of a federation,
 * share a signature: theirs is of the root of a tree of hashes, and is followed by the way to it.
 */
export const ALONE = 'EdDSA';
export const TOGETHER = 'EdDSA+tree';

/** In the token's header. */
export const TYPE = 'gateway-request+jwt';

const text = (longest: number) => z.string().min(1).max(longest);

/** What is signed of a request. */
export const requestClaims = z.strictObject({
  /** The federation whose gateway asks. */
  iss: text(64),
  /** The organisation that is asked: a member, or the federation itself where its secretariat is. */
  aud: text(200),
  /** Of the body, as it is sent. */
  body: text(64),
  /** Of this request alone. */
  jti: z.string().regex(/^[\w-]{16,64}$/),
  iat: z.number(),
  exp: z.number(),
  /** For whom: left out for anyone. */
  sub: text(1_000).optional(),
  name: text(200).optional(),
  grants: z.array(text(100)).max(64).optional(),
  /** Where commands are refused to them, whatever they are. */
  readOnly: z.literal(true).optional(),
});

export type RequestClaims = z.infer<typeof requestClaims>;

export const hashOfBody = (body: string | Buffer): string => hash('sha256', body, 'base64url');
