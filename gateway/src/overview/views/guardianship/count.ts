/** A count as members publish it: see the contract's `Count`. */
export interface Count {
  value: number | null;
  shown: string;
  suppressed: boolean;
  ground: string | null;
  atLeast: number;
  atMost: number | null;
}

/** What a count, or a sum, may be: from, and to; null where there is no saying. */
type Bounds = Pick<Count, 'atLeast' | 'atMost'>;

const NOTHING: Count = { value: 0, shown: '0', suppressed: false, ground: null, atLeast: 0, atMost: 0 };

/**
 * The sum of counts, never more certain than they are: one that is withheld leaves a range, and what is not there at all
 * (`lacking`) leaves it open upwards.
 */
export function sumOfCounts(counts: readonly Count[], { lacking = false } = {}): Count {
  const { atLeast, atMost } = counts.reduce<Bounds>(plus, NOTHING);
  const most = lacking ? null : atMost;
  return { value: atLeast === most ? atLeast : null, shown: shownRange({ atLeast, atMost: most }), suppressed: counts.some(({ suppressed }) => suppressed), ground: counts.find(({ ground }) => ground !== null)?.ground ?? null, atLeast, atMost: most };
}

const plus = (a: Bounds, b: Bounds): Bounds => ({ atLeast: a.atLeast + b.atLeast, atMost: a.atMost === null || b.atMost === null ? null : a.atMost + b.atMost });

function shownRange({ atLeast, atMost }: Bounds): string {
  if (atMost === null) return `≥${atLeast}`;
  return atLeast === atMost ? String(atLeast) : `${atLeast}–${atMost}`;
}

/** What part one count is of it and another together, at least and at most. Null where both may be nothing. */
export function shareOf(part: Bounds, rest: Bounds): { atLeast: number | null; atMost: number | null } {
  const share = (a: number | null, b: number | null) => (a === null ? 1 : b === null ? 0 : a + b === 0 ? null : Math.round((a / (a + b)) * 10_000) / 10_000);
  return { atLeast: share(part.atLeast, rest.atMost), atMost: share(part.atMost, rest.atLeast) };
}
