import { errors, jwtVerify, type JWTPayload } from 'jose';
import { silentLog, type Logger } from '../../log.js';
import { bearerOf } from '../bearer.js';
import { NotIdentified, type Identify } from '../identify.js';
import { anyone, type Viewer } from '../viewer.js';
import { grantsOf } from './grantsOf.js';
import type { Identity, Issuer } from './issuer.js';
import { IssuerKeys, KEY_TIMES } from './issuerKeys.js';
import { readToken, type ReadToken } from './readToken.js';

export interface OidcOptions extends Identity {
  log?: Logger;
  keyTimes?: typeof KEY_TIMES;
}

/** What an access token may call itself (RFC 9068, and the many providers that are older): anything else is a token for something else. */
const TYPES: readonly unknown[] = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];

/** The most seconds that a token is believed after it was given out, whatever it says. */
const LONGEST_LIFE = 24 * 3_600;

/**
 * Knows people by the access tokens of OpenID providers: `Authorization: Bearer <JWT>`. Every such header is taken to be
 * meant as one, so that it is either believed or refused. Refusals are logged, without the token.
 */
export function oidc({ issuers, audience, clockSkew, log = silentLog, keyTimes = KEY_TIMES }: OidcOptions): Identify {
  const known = new Map(issuers.map((issuer) => [issuer.issuer, { issuer, keys: new IssuerKeys(issuer, log, keyTimes) }]));

  const verify = async (text: string): Promise<Viewer> => {
    const read = readToken(text);
    const { issuer, keys } = known.get(issuerSaid(read)) ?? refuse('TOKEN_UNKNOWN_ISSUER', 'The token is of an issuer whose tokens are not taken here.');
    checkHeader(read, issuer);
    const { payload } = await jwtVerify(text, keys.find, {
      issuer: issuer.issuer,
      audience: issuer.audience ?? [audience],
      algorithms: issuer.algorithms,
      clockTolerance: clockSkew,
      requiredClaims: ['sub', 'exp', 'iat'],
      maxTokenAge: LONGEST_LIFE,
    });
    return { ...anyone(), id: `${issuer.issuer}|${subjectOf(payload)}`, name: nameOf(payload), grants: grantsOf(payload, issuer) };
  };

  return async (request) => {
    const text = bearerOf(request);
    if (text === undefined) return undefined;
    try {
      return await verify(text);
    } catch (error) {
      const refusal = refusalFor(error);
      log.warn({ code: refusal.extensions['code'], ...(refusal !== error && { reason: reasonOf(error) }) }, 'a token was refused');
      throw refusal;
    }
  };
}

function refuse(code: string, message: string): never {
  throw new NotIdentified(code, message);
}

const issuerSaid = ({ claims }: ReadToken): string => (typeof claims.iss === 'string' ? claims.iss : '');

/** Before any key is asked for. */
function checkHeader({ header }: ReadToken, { algorithms }: Issuer): void {
  if (!(algorithms as readonly unknown[]).includes(header.alg)) refuse('TOKEN_ALGORITHM', `The token must be signed with one of ${algorithms.join(', ')}.`);
  if (!TYPES.includes(typeof header.typ === 'string' ? header.typ.toLowerCase() : header.typ)) refuse('TOKEN_TYPE', 'The token is for something else: its type is not that of an access token.');
}

/** Short, and of characters that cannot forge anything where it is written. */
function subjectOf({ sub }: JWTPayload): string {
  return typeof sub === 'string' && /^[^\p{Cc}]{1,255}$/u.test(sub) ? sub : refuse('TOKEN_MALFORMED', 'The token does not say, in at most 255 characters, who it is for.');
}

function nameOf({ name, preferred_username: username }: JWTPayload): string | null {
  const said = [name, username].find((text): text is string => typeof text === 'string' && text.trim() !== '');
  return said?.replaceAll(/\p{Cc}+/gu, ' ').trim().slice(0, 200) ?? null;
}

function refusalFor(error: unknown): NotIdentified {
  if (error instanceof NotIdentified) return error;
  if (error instanceof errors.JWTExpired) return new NotIdentified('TOKEN_EXPIRED', 'The token has expired.');
  if (error instanceof errors.JWTClaimValidationFailed) return forClaim(error);
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid || error instanceof errors.JOSENotSupported) return new NotIdentified('TOKEN_MALFORMED', 'The token is not put together as a signed JSON Web Token is.');
  return new NotIdentified('TOKEN_BAD_SIGNATURE', 'The token is not signed with a key of its issuer.');
}

function forClaim({ claim, reason }: errors.JWTClaimValidationFailed): NotIdentified {
  if (reason === 'check_failed' && (claim === 'nbf' || claim === 'iat')) return new NotIdentified('TOKEN_NOT_YET_VALID', 'The token is not valid yet.');
  if (claim === 'aud') return new NotIdentified('TOKEN_WRONG_AUDIENCE', 'The token is for somebody else.');
  return new NotIdentified('TOKEN_MALFORMED', `The token’s ${claim} is missing or is not what it must be.`);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
