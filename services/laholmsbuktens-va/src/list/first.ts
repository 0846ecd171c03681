import { BadArgument } from '@samverkan/common';

/** The most records that one list holds. */
const MAX_FIRST = 1000;

/** The argument that says how long a list may be. */
export const FIRST = { defaultValue: 100, description: `How many at most, 0–${MAX_FIRST}.` };

/** Throws BadArgument for a list of an impossible length. */
export function checkFirst(first: number): void {
  if (first < 0 || first > MAX_FIRST) throw new BadArgument('first', `from 0 to ${MAX_FIRST}`, first);
}
