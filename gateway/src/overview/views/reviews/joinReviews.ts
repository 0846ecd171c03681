export const OUTCOMES = ['KEEP', 'REVISE', 'RENEW', 'EXTEND', 'END'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const REVIEW_STATES = ['NOT_REVIEWED', 'PLANNED', 'ONGOING', 'MEMBERS_DONE', 'AGREED', 'DISAGREED', 'UNKNOWN'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** An agreement in force, as its keeper has it. */
export interface Kept {
  agreementId: string;
  partyIds: string[];
}

/** A party's last finished evaluation of an agreement, or the one that it has not finished. */
export interface Figure {
  evaluationId: string;
  agreementId: string;
  state: 'PLANNED' | 'ONGOING' | 'DONE';
  outcome: Outcome | null;
  deliversOnPurpose: number | null;
  valueForMoney: number | null;
  nextReviewOn: string | null;
}

/** What one member says: the agreements in force that it keeps, and its own evaluations. */
export interface Says {
  member: string;
  kept: Kept[];
  figures: Figure[];
}

/** The parties' scores on one question: how far apart they are. */
export interface Spread {
  lowest: number;
  highest: number;
  mean: number;
  parties: number;
}

export interface JoinedReview {
  agreementId: string;
  state: ReviewState;
  jointOutcome: Outcome | null;
  outcomes: Outcome[];
  awaited: string[];
  outside: string[];
  deliversOnPurpose: Spread | null;
  valueForMoney: Spread | null;
  nextReviewOn: string | null;
  evaluationIds: string[];
}

/**
 * Joins what the parties find of each agreement in force, by its id. An outcome is joint only when every party is done
 * and all want the same; what a missing member may say leaves it unknown.
 */
export function joinReviews(says: readonly Says[], isMember: (organisation: string) => boolean): JoinedReview[] {
  const heard = new Set(says.map(({ member }) => member));
  const figures = Map.groupBy(says.flatMap(({ member, figures: own }) => own.map((figure) => ({ member, ...figure }))), ({ agreementId }) => agreementId);
  return says
    .flatMap(({ kept }) => kept)
    .toSorted((a, b) => (a.agreementId < b.agreementId ? -1 : 1))
    .map((kept) => joinReview(kept, figures.get(kept.agreementId) ?? [], heard, isMember));
}

function joinReview({ agreementId, partyIds }: Kept, figures: (Figure & { member: string })[], heard: ReadonlySet<string>, isMember: (organisation: string) => boolean): JoinedReview {
  const done = figures.filter(({ state }) => state === 'DONE');
  const finished = new Set(done.map(({ member }) => member));
  const outside = partyIds.filter((party) => !isMember(party));
  const awaited = partyIds.filter((party) => isMember(party) && !finished.has(party));
  const outcomes = OUTCOMES.filter((outcome) => done.some((figure) => figure.outcome === outcome));
  const state = stateOf();
  return {
    agreementId,
    state,
    jointOutcome: state === 'AGREED' ? outcomes[0]! : null,
    outcomes,
    awaited,
    outside,
    deliversOnPurpose: spreadOf(done.map(({ deliversOnPurpose }) => deliversOnPurpose)),
    valueForMoney: spreadOf(done.map(({ valueForMoney }) => valueForMoney)),
    nextReviewOn: done.flatMap(({ nextReviewOn }) => nextReviewOn ?? []).toSorted()[0] ?? null,
    evaluationIds: figures.map(({ evaluationId }) => evaluationId),
  };

  function stateOf(): ReviewState {
    if (awaited.some((party) => !heard.has(party))) return 'UNKNOWN';
    if (!figures.length) return 'NOT_REVIEWED';
    if (figures.every((figure) => figure.state === 'PLANNED')) return 'PLANNED';
    if (awaited.length) return 'ONGOING';
    if (outside.length) return 'MEMBERS_DONE';
    return outcomes.length === 1 ? 'AGREED' : 'DISAGREED';
  }
}

/** Null where nobody has given a score. */
export function spreadOf(points: readonly (number | null)[]): Spread | null {
  const given = points.filter((point) => point !== null);
  if (!given.length) return null;
  return { lowest: Math.min(...given), highest: Math.max(...given), mean: given.reduce((sum, point) => sum + point, 0) / given.length, parties: given.length };
}
