import { BadArgument } from '@samverkan/common';

export interface Period {
  from: number;
  to: number;
}

const MOST_YEARS = 50;

/** Throws BadArgument for years that are no period. */
export function checkPeriod({ from, to }: Period): void {
  if (to < from || to - from >= MOST_YEARS) throw new BadArgument('to', `from ${from} to ${from + MOST_YEARS - 1}`, to);
}

export const PERIOD = `"The first year." from: Int! "The last year, included; at most 49 later." to: Int!`;
