import { UNKNOWN_DATE } from '@samverkan/common';

/** What the effect of a notice depends on, as the keeper has it: see LeavingTerms of the contract. */
export interface LeavingTerms {
  agreementId: string;
  status: string;
  terminationRule: string | null;
  noticePeriodMonths: number | null;
  otherIds: string[];
  stayingIds: string[];
}

export interface Notice {
  givenOn: string | null;
  /** The last day that the party states itself. */
  lastDay: string | null;
  saidBy: 'PARTY' | 'KEEPER';
}

export interface NoticeEffect extends Notice {
  outcome: 'PARTY_LEAVES' | 'AGREEMENT_ENDS' | 'WAITS_FOR_OTHERS' | 'UNKNOWN';
  waitsFor: string[];
  noticePeriodMonths: number | null;
}

/**
 * What a party's notice leads to, by the keeper's core: whoever is left alone has no agreement. The last day is known only
 * where the party states it, or where the day of the notice and the notice period both are known; nothing is made up.
 */
export function effectOf(notice: Notice, { terminationRule, noticePeriodMonths, otherIds, stayingIds }: LeavingTerms): NoticeEffect {
  const waits = terminationRule === 'ALL_PARTIES' && stayingIds.length > 0;
  const outcome = terminationRule === null ? 'UNKNOWN' : waits ? 'WAITS_FOR_OTHERS' : terminationRule === 'ALL_PARTIES' || otherIds.length < 2 ? 'AGREEMENT_ENDS' : 'PARTY_LEAVES';
  const runsOut = outcome === 'UNKNOWN' || waits ? null : addMonths(notice.givenOn, noticePeriodMonths);
  return { ...notice, outcome, waitsFor: waits ? stayingIds : [], lastDay: notice.lastDay ?? runsOut, noticePeriodMonths };
}

/** The same day so many months later, or the month's last; as exactly as the date is known. Null where either is not known, or a year is not exact enough. */
export function addMonths(date: string | null, months: number | null): string | null {
  if (date === null || date === UNKNOWN_DATE || months === null) return null;
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return months % 12 === 0 ? String(year! + months / 12).padStart(4, '0') : null;
  const count = year! * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const written = `${String(laterYear).padStart(4, '0')}-${String(laterMonth).padStart(2, '0')}`;
  return day === undefined ? written : `${written}-${String(Math.min(day, new Date(Date.UTC(laterYear, laterMonth, 0)).getUTCDate())).padStart(2, '0')}`;
}
