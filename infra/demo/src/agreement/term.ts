import { TermKind, TerminationRule, type Agreement, type Term } from '@samverkan/municipality';

type Termination = Pick<Agreement, 'terminationRule' | 'noticePeriodMonths'>;

/** Tills vidare. Its end is known only when notice has been given and the notice period is known. */
export const openEnded = (from: string | null, to: string | null = null): Term => ({ kind: TermKind.OPEN_ENDED, from, to, autoRenews: null });

/** The agreement says nothing of how long it holds. */
export const NOT_STATED_TERM: Term = { kind: null, from: null, to: null, autoRenews: null };

/** From one date to another, renewing itself or not; null where the agreement does not say. */
export const fixed = (from: string | null, to: string | null, autoRenews: boolean | null = null): Term => ({ kind: TermKind.FIXED, from, to, autoRenews });

/** Each party can leave by itself, after a notice in months; null where the notice is not stated or not known. */
export const byAnyParty = (noticePeriodMonths: number | null): Termination => ({ terminationRule: TerminationRule.ANY_PARTY, noticePeriodMonths });

/** It ends only when all agree. */
export const byAllParties = (noticePeriodMonths: number | null = null): Termination => ({ terminationRule: TerminationRule.ALL_PARTIES, noticePeriodMonths });

/** The agreement says nothing about how it ends. */
export const NOT_STATED: Termination = { terminationRule: null, noticePeriodMonths: null };
