import { findLatestDay, UNKNOWN_DATE } from '@samverkan/common';

/** For how long somebody holds a seat or an office: partial dates, the last day included; null where nothing is stated. */
export interface Tenure {
  from: string | null;
  to: string | null;
}

/** Whether a tenure holds on the day. One whose start is not stated counts as begun; one that ends at an unknown date, as ended. */
export function holdsOn({ from, to }: Tenure, day: string): boolean {
  return (from === null || (findLatestDay(from) ?? NEVER) <= day) && (to === null || (findEarliestDay(to) ?? '') >= day);
}

/** Whether two tenures certainly have no day in common. */
export function areApart(a: Tenure, b: Tenure): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

function endsBefore({ to }: Tenure, { from }: Tenure): boolean {
  return to !== null && from !== null && (findLatestDay(to) ?? NEVER) < (findEarliestDay(from) ?? '');
}

/** The first day that a partial date can mean; undefined where the date is unknown. */
function findEarliestDay(date: string): string | undefined {
  return date === UNKNOWN_DATE ? undefined : date + '-01-01'.slice(date.length - 4);
}

/** Later than any day. */
const NEVER = '~';
