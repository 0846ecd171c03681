import { findOwner } from '@samverkan/common';

export type MatterStanding = 'WAITING' | 'DECIDED' | 'CLOSED' | 'DROPPED' | 'UNKNOWN';

/** A matter as the organisation tells it whose body raised it. */
export interface Matter {
  id: string;
  state: string;
  toBodyId: string | null;
  referredOn: string | null;
}

/** What a body has decided on a matter, as its own organisation tells it. */
export interface MatterDecision {
  id: string;
  matterId: string;
  date: string | null;
}

export interface SentMatter extends Matter {
  referredOn: string;
  standing: MatterStanding;
  waitingDays: number | null;
  decisionId: string | null;
}

/**
 * What became of a matter that was sent on. Whether it is decided, the deciding organisation says: one that does not
 * answer here leaves it unknown.
 */
export function whatBecame(matter: Matter & { referredOn: string }, decisions: readonly MatterDecision[], answering: ReadonlySet<string>, day: string): SentMatter {
  const decider = findOwner(matter.toBodyId);
  const decision = decisions.find(({ id, matterId }) => matterId === matter.id && findOwner(id) === decider);
  const standing = standingOf(matter.state, decision !== undefined, decider !== undefined && answering.has(decider));
  const until = decision ? wholeDay(decision.date) : standing === 'WAITING' ? day : null;
  return { ...matter, standing, waitingDays: until === null ? null : daysBetween(matter.referredOn, until), decisionId: decision?.id ?? null };
}

function standingOf(state: string, decided: boolean, deciderAnswers: boolean): MatterStanding {
  if (state === 'DROPPED' || state === 'CLOSED') return state;
  if (decided || state === 'DECIDED') return 'DECIDED';
  return deciderAnswers ? 'WAITING' : 'UNKNOWN';
}

/** Those that wait longest first, then what is unknown, then the rest, the latest first. */
export function byWaiting(a: SentMatter, b: SentMatter): number {
  return rank(a) - rank(b) || (rank(a) === 0 ? compare(a.referredOn, b.referredOn) : compare(b.referredOn, a.referredOn)) || compare(a.id, b.id);
}

const RANKS: Partial<Record<MatterStanding, number>> = { WAITING: 0, UNKNOWN: 1 };
const rank = ({ standing }: SentMatter): number => RANKS[standing] ?? 2;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Only of a date that is known to the day can days be counted. */
const wholeDay = (date: string | null): string | null => (date?.length === 10 ? date : null);

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
