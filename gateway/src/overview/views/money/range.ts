/** Between what an amount lies, in minor units of one currency, both ends included; null where there is no bound. */
export interface Range {
  least: number | null;
  most: number | null;
}

export const NOTHING: Range = { least: 0, most: 0 };
export const UNKNOWN: Range = { least: null, most: null };

export const exactly = (amount: number): Range => ({ least: amount, most: amount });

/** The amount, where the range leaves only one; or else null. */
export const amountOf = ({ least, most }: Range): number | null => (least === most ? least : null);

/** What the sum of amounts lies between. */
export const sumOf = (ranges: Iterable<Range>): Range => {
  let sum = NOTHING;
  for (const range of ranges) sum = { least: plus(sum.least, range.least), most: plus(sum.most, range.most) };
  return sum;
};

/** What the least of some amounts lies between; unknown of none. */
export function leastOf(ranges: readonly Range[]): Range {
  if (ranges.length === 0) return UNKNOWN;
  const most = ranges.flatMap((range) => range.most ?? []);
  return { least: ranges.some(({ least }) => least === null) ? null : Math.min(...ranges.map(({ least }) => least!)), most: most.length ? Math.min(...most) : null };
}

/** TRUE and FALSE are certain, whatever it is that is not known. */
export type Verdict = 'TRUE' | 'FALSE' | 'UNKNOWN';

/** Whether an amount is at least 0. */
export function isNotNegative({ least, most }: Range): Verdict {
  if (least !== null && least >= 0) return 'TRUE';
  return most !== null && most < 0 ? 'FALSE' : 'UNKNOWN';
}

/** Whether all hold: one that certainly does not is enough for FALSE. */
export function allHold(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('FALSE')) return 'FALSE';
  return verdicts.includes('UNKNOWN') ? 'UNKNOWN' : 'TRUE';
}

const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
