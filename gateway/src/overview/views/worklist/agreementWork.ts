import { findLatestDay } from '@samverkan/common';

/** An end of an agreement, as its keeper says it: see AgreementEnd of the contract. */
export interface AgreementEnd {
  agreementId: string;
  endsOn: string | null;
  noticeGiven: boolean;
  noticeBy: string | null;
  isDue: boolean;
}

/** What a day needs from an organisation: see WorkItem of the contract. */
export interface Work {
  kind: string;
  dueOn: string;
  lastDay: string;
  recordId: string;
  subject: string | null;
  bodyId: string | null;
  duty: string | null;
  agreementId: string | null;
}

/**
 * What the ends of its agreements need from a party: to say whether it gives notice, while there is time, and to be ready
 * for an end that comes. Of an end whose day is not known nothing is said.
 */
export function agreementWork(ends: readonly AgreementEnd[], partyTo: ReadonlySet<string>, on: string): Work[] {
  return ends.flatMap(({ agreementId, endsOn, noticeBy, isDue }) => {
    if (!isDue || !partyTo.has(agreementId)) return [];
    const work = (kind: string, dueOn: string, lastDay: string): Work => ({ kind, dueOn, lastDay, recordId: agreementId, subject: null, bodyId: null, duty: null, agreementId });
    if (noticeBy !== null && noticeBy >= on) return [work('DECIDE_ON_NOTICE', noticeBy, noticeBy)];
    const lastDay = endsOn === null ? undefined : findLatestDay(endsOn);
    return lastDay === undefined ? [] : [work('AGREEMENT_ENDS', endsOn!, lastDay)];
  });
}

/** The longest overdue first. */
export const byDay = (a: Work, b: Work): number => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : a.recordId < b.recordId ? -1 : 1);
