import { BadArgument } from '@samverkan/common';

/** A span of months, both ends included, written YYYY-MM; open where an end is left out. */
export interface Months {
  from?: string | null | undefined;
  to?: string | null | undefined;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const isMonth = (text: string): boolean => MONTH.test(text);

/** The rows of these months. Throws BadArgument for an end that is no month. */
export function inMonths<Row extends { month: string }>(rows: readonly Row[], { from, to }: Months): Row[] {
  for (const [name, end] of Object.entries({ from, to })) if (end != null && !isMonth(end)) throw new BadArgument(name, 'a month, written YYYY-MM', end);
  return rows.filter(({ month }) => (from ?? '') <= month && month <= (to ?? '9999-12'));
}
