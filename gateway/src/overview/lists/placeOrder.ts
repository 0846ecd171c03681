import type { Place } from './cursor.js';

/** Whether one place comes before another, as PostgreSQL's collation "C" has it: by code point, the id deciding between equals. */
export function ascending(a: Place, b: Place): boolean {
  return (compareCodePoints(a.sortKey, b.sortKey) || compareCodePoints(a.id, b.id)) < 0;
}

export const descending = (a: Place, b: Place): boolean => ascending(b, a);

/** JavaScript compares by UTF-16 unit, by which the characters beyond U+FFFF come before U+E000–U+FFFF instead of last. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
    if (difference) return difference;
  }
  return a.length - b.length;
}

const rank = (unit: number) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
