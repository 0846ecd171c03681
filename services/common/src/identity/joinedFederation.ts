import type { JWK } from 'jose';

/** A federation that an organisation has joined: who is in it, and by which keys its gateway is known. */
export interface JoinedFederation {
  id: string;
  /** The ids of its members. */
  members: readonly string[];
  /** The public keys of its gateway, pinned; each of them counts. None, and nowhere to fetch one: nobody speaks for it. */
  keys?: readonly JWK[] | undefined;
  /** Where its gateway tells its public keys. */
  jwks?: string | undefined;
}
