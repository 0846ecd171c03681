import type { Facts } from './records.js';

/** How many live there by the last figure that is known; undefined for an organisation without inhabitants of its own. */
export function findInhabitants({ populations }: Pick<Facts, 'populations'>): number | undefined {
  return populations.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1)?.value;
}
