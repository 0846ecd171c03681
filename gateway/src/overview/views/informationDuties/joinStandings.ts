import type { Kept } from '../reviews/joinReviews.js';

export const AUDIENCES = ['INTERNAL', 'EXTERNAL_PARTNER'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Where one party's duty towards one audience stands. */
export interface Standing {
  dutyId: string;
  agreementId: string;
  audience: Audience;
  state: 'DUE' | 'DONE' | 'OVERDUE';
}

/** What one member says: the agreements in force that it keeps, and its own duties. */
export interface Says {
  member: string;
  kept: Kept[];
  standings: Standing[];
}

export interface PartyStanding {
  party: string;
  audience: Audience;
  state: Standing['state'] | 'NOT_STATED' | 'UNKNOWN';
  dutyId: string | null;
}

/** Every agreement in force with, for each party that is a member and each audience, whether it is known there. */
export function joinStandings(says: readonly Says[], isMember: (organisation: string) => boolean): { agreementId: string; parties: PartyStanding[] }[] {
  const standings = new Map(says.map((said) => [said.member, new Map(said.standings.map((standing) => [`${standing.agreementId} ${standing.audience}`, standing]))]));
  const standingOf = (agreementId: string, party: string, audience: Audience): PartyStanding => {
    const standing = standings.get(party)?.get(`${agreementId} ${audience}`);
    return { party, audience, state: standing?.state ?? (standings.has(party) ? 'NOT_STATED' : 'UNKNOWN'), dutyId: standing?.dutyId ?? null };
  };
  return says
    .flatMap(({ kept }) => kept)
    .toSorted((a, b) => (a.agreementId < b.agreementId ? -1 : 1))
    .map(({ agreementId, partyIds }) => ({
      agreementId,
      parties: partyIds.filter(isMember).flatMap((party) => AUDIENCES.map((audience) => standingOf(agreementId, party, audience))),
    }));
}
