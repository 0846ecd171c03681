import { findLatestDay, UNKNOWN_DATE } from '@samverkan/common';
import { Refusal } from '@samverkan/records';
import { TermKind } from './codeLists.js';
import type { Term } from './term.js';

/** Throws a {@link Refusal} for a term that cannot be: END_BEFORE_START, OPEN_ENDED_WITH_END. */
export function checkTerm({ kind, from, to }: Pick<Term, 'kind' | 'from' | 'to'>): void {
  if (kind === TermKind.OPEN_ENDED && to !== null) throw new Refusal('OPEN_ENDED_WITH_END', 'An open-ended agreement has no end until it is ended.', 'term');
  if (!canPrecede(from, to)) throw new Refusal('END_BEFORE_START', 'A term does not end before it begins.', 'term');
}

/** Whether one date may lie on or before another: partial dates leave it open, and unknown ones rule nothing out. */
export function canPrecede(earlier: string | null | undefined, later: string | null | undefined): boolean {
  if (earlier == null || later == null || earlier === UNKNOWN_DATE || later === UNKNOWN_DATE) return true;
  return earlier <= findLatestDay(later)!;
}
