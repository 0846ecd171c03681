/** Numbers that look like chance and are the same at every run. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True in about one case of `cases`. */
  oneIn(cases: number): boolean;
  /** As many different items, in the order in which they were drawn; all of them where there are fewer. */
  draw<Item>(items: readonly Item[], count: number): Item[];
}

/** Mulberry32: small, quick, and good enough for data that is only to look like data. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (items) => items[below(items.length)]!,
    oneIn: (cases) => below(cases) === 0,
    draw: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0]!);
    },
  };
}
