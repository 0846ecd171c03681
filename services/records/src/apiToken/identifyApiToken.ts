import type { EntityManager } from '@mikro-orm/postgresql';
import { anyone, bearerOf, NotIdentified, readGrants, type Identify, type Viewer } from '@samverkan/common';
import { ApiToken, ApiTokenSecret } from './apiToken.js';
import { KIND } from './issueApiToken.js';
import { hashOf, isSameHash, numberIn, PREFIX } from './tokenText.js';

/** How exactly it is noted when a token was last used, in milliseconds. */
const MINUTE = 60_000;

/** Knows machines by the tokens that this program has given out: `Authorization: Bearer sv_…`. */
export function identifyApiToken(em: EntityManager, organisation: string): Identify {
  return async (request) => {
    const text = bearerOf(request);
    if (!text?.startsWith(PREFIX)) return undefined;
    return viewerFor(em.fork(), organisation, text);
  };
}

async function viewerFor(em: EntityManager, organisation: string, text: string): Promise<Viewer> {
  const number = numberIn(text);
  if (number === undefined) throw new NotIdentified('TOKEN_MALFORMED', 'What came as an API token is none: it is not whole, or has a slip of the pen.');
  const id = `${organisation}:${KIND}:${number}`;
  const [secret, token] = await Promise.all([em.findOne(ApiTokenSecret, { id }), em.findOne(ApiToken, { id })]);
  if (!secret || !token || !isSameHash(secret.hash, hashOf(text))) throw new NotIdentified('TOKEN_UNKNOWN', 'The API token was not given out here.');
  const now = new Date();
  if (token.revokedAt) throw new NotIdentified('TOKEN_REVOKED', 'The API token has been revoked.');
  if (token.expiresAt <= now) throw new NotIdentified('TOKEN_EXPIRED', 'The API token has expired.');
  if (now.getTime() - (secret.lastUsedAt?.getTime() ?? 0) > MINUTE) await em.nativeUpdate(ApiTokenSecret, { id }, { lastUsedAt: now });
  return { ...anyone(), id, name: token.name, grants: readGrants(token.grants), ...(token.readOnly && { readOnly: true }) };
}
