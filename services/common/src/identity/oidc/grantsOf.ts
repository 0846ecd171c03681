import type { JWTPayload } from 'jose';
import { readGrants, writtenGrant, type Grant } from '../viewer.js';
import type { Issuer } from './issuer.js';

/** What an issuer says that somebody is, and may say. */
export function grantsOf(claims: JWTPayload, { grantsClaim, translate, mayGrant }: Pick<Issuer, 'grantsClaim' | 'translate' | 'mayGrant'>): Grant[] {
  const said = textsAt(claims, grantsClaim);
  const meant = translate ? textsAt(claims, translate.claim).flatMap((role) => (Object.hasOwn(translate.grants, role) ? translate.grants[role]! : [])) : [];
  return readGrants([...new Set([...said, ...meant])]).filter((grant) => mayGrant === '*' || mayGrant.includes(grant.of) || mayGrant.includes(writtenGrant(grant)));
}

/** The texts that the claim at the end of a way lists; some providers write a list as one text, with spaces or commas. */
function textsAt(claims: JWTPayload, way: readonly string[]): string[] {
  const found = way.reduce<unknown>((value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined), claims);
  if (typeof found === 'string') return found.split(/[\s,]+/);
  return Array.isArray(found) ? found.filter((text) => typeof text === 'string') : [];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
