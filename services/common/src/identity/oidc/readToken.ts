import { decodeJwt, decodeProtectedHeader, type JWTPayload, type ProtectedHeaderParameters } from 'jose';
import { NotIdentified } from '../identify.js';

/** The most characters of a token: a request’s header may have 16 kB in all. */
export const LONGEST_TOKEN = 12_000;

const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** What a token says of itself before anything of it is believed. */
export interface ReadToken {
  header: ProtectedHeaderParameters;
  claims: JWTPayload;
}

/** Throws {@link NotIdentified} TOKEN_MALFORMED for what is no signed token. */
export function readToken(text: string): ReadToken {
  if (text.length > LONGEST_TOKEN) throw new NotIdentified('TOKEN_MALFORMED', `The token is longer than ${LONGEST_TOKEN} characters.`);
  if (!JWT.test(text)) throw notAToken();
  try {
    return { header: decodeProtectedHeader(text), claims: decodeJwt(text) };
  } catch {
    throw notAToken();
  }
}

const notAToken = () => new NotIdentified('TOKEN_MALFORMED', 'What came as a token is no signed JSON Web Token.');
