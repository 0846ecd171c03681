import { holds, type JoinedFederation, type Viewer } from '@samverkan/common';

/** Who a request is made for, as far as it says what is shown: anyone, members of these federations, or the owner's own people. */
export type Audience = { of: 'anyone' } | { of: 'federations'; federations: readonly string[] } | { of: 'owner' };

export const OWNER: Audience = { of: 'owner' };

/**
 * The audience that a viewer belongs to. The owner's people are its officers and, of a secretariat, the secretariat's.
 * Of a federation is who has a role in it, or is an officer of one of its members; a gateway asks for its own federation only.
 */
export function audienceOf(viewer: Viewer, owner: string, joined: readonly JoinedFederation[]): Audience {
  if (holds(viewer, 'officer', owner) || holds(viewer, 'secretariat', owner)) return OWNER;
  const federations = joined.filter((federation) => (viewer.federation === null || viewer.federation === federation.id) && isOf(viewer, federation)).map(({ id }) => id);
  return federations.length ? { of: 'federations', federations: federations.toSorted() } : { of: 'anyone' };
}

const isOf = (viewer: Viewer, { id, members }: JoinedFederation): boolean => holds(viewer, 'reader', id) || members.some((member) => holds(viewer, 'officer', member));
