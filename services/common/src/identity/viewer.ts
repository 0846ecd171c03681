/** What somebody may be in a federation, and in an organisation; each in the order of growing rights. */
export const FEDERATION_ROLES = ['reader', 'analyst', 'secretariat'] as const;
export const ORGANISATION_ROLES = ['officer', 'administrator'] as const;

export type FederationRole = (typeof FEDERATION_ROLES)[number];
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];
export type Role = FederationRole | OrganisationRole;

/** A role somewhere: `of` is the id of the federation or of the organisation. Written `officer:hylte`, `analyst:goda-grannar`. */
export interface Grant {
  role: Role;
  of: string;
}

/** Who a request is made for, and what they may do. */
export interface Viewer {
  /** Stable, and the same wherever the same person is met: the issuer and the subject of their token. Null for who has not said who they are. */
  id: string | null;
  /** What the person or machine is called, where that is known. */
  name: string | null;
  grants: readonly Grant[];
  /** Through what the request came: `own endpoint`, `gateway of goda-grannar`. */
  via: string;
  /** The federation whose gateway asks, proven by its signature; null at the own endpoint. */
  federation: string | null;
  /** Whether commands are refused whatever the grants: so it is with an API token that was given out for reading. */
  readOnly?: boolean;
}

/** Anyone: they see what is public, and change nothing. */
export const anyone = (via = 'own endpoint'): Viewer => ({ id: null, name: null, grants: [], via, federation: null });

const GRANT = new RegExp(`^(${[...FEDERATION_ROLES, ...ORGANISATION_ROLES].join('|')}):([a-z][a-z0-9-]{0,63})$`);

/** The grants among texts like `officer:hylte`; what is none of them is left out: a provider may say more than we know. */
export function readGrants(texts: unknown): Grant[] {
  if (!Array.isArray(texts)) return [];
  return texts.flatMap((text) => {
    const [, role, of] = typeof text === 'string' ? (GRANT.exec(text) ?? []) : [];
    return role && of ? [{ role: role as Role, of }] : [];
  });
}

export const writtenGrant = ({ role, of }: Grant): string => `${role}:${of}`;

/** Whether somebody has the role there, or one with more rights. */
export function holds({ grants }: Pick<Viewer, 'grants'>, role: Role, of: string): boolean {
  const ladder: readonly Role[] = [FEDERATION_ROLES, ORGANISATION_ROLES].find((roles: readonly Role[]) => roles.includes(role))!;
  return grants.some((grant) => grant.of === of && ladder.indexOf(grant.role) >= ladder.indexOf(role));
}
