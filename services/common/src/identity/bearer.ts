import { NotIdentified, type IdentifiableRequest } from './identify.js';

/** What a request shows as `Authorization: Bearer …`; undefined where it shows nothing. Throws {@link NotIdentified} for what is shown in another way. */
export function bearerOf({ headers: { authorization } }: Pick<IdentifiableRequest, 'headers'>): string | undefined {
  if (authorization === undefined) return undefined;
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  if (token === undefined) throw new NotIdentified('TOKEN_MALFORMED', 'Send Authorization: Bearer with one token, or no such header.');
  return token;
}
