import { findLatestDay, UNKNOWN_DATE } from '@samverkan/common';

/** The latest of some partial dates; unknown where one of them is, null where there is none. */
export function latestOf(dates: readonly string[]): string | null {
  if (dates.includes(UNKNOWN_DATE)) return UNKNOWN_DATE;
  return dates.toSorted((a, b) => (findLatestDay(a)! < findLatestDay(b)! ? -1 : 1)).at(-1) ?? null;
}

/** Whether `earlier` may lie on or before `later`: partial dates leave it open, and an unknown date rules nothing out. */
export function canPrecede(earlier: string | null, later: string | null): boolean {
  if (earlier === null || later === null || earlier === UNKNOWN_DATE || later === UNKNOWN_DATE) return true;
  return earlier <= findLatestDay(later)!;
}
