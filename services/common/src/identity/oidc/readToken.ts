import { decodeJwt, decodeProtectedHeader, type JWTPayload, type ProtectedHeaderParameters } from 'jose';
import { repeatsKey } from '../../http/repeatsKey.js';
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
  const parts = text.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (parts.map((bytes) => bytes.toString('base64url')).join('.') !== text) throw notAToken(); // another way to write the same bytes
  try {
    const read = { header: decodeProtectedHeader(text), claims: decodeJwt(text) };
    if (!parts.slice(0, 2).some(repeatsKey)) return read;
  } catch {
    // what is no JSON is no part of a token
  }
  throw notAToken();
}

const notAToken = () => new NotIdentified('TOKEN_MALFORMED', 'What came as a token is no signed JSON Web Token.');
