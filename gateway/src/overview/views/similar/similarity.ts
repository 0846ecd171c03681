/** What can be compared of an organisation. What is not known of it is left open. */
export interface Profile {
  country: string | null;
  county: string | null;
  inhabitants: number | null;
  neighbours: readonly string[];
}

export type SimilarityKind = 'SIZE' | 'COUNTRY' | 'COUNTY' | 'NEIGHBOURS';

export interface SimilarityPart {
  kind: SimilarityKind;
  /** From 0, not alike, to 1; null where it is not known. */
  value: number | null;
  weight: number;
}

export interface Similarity {
  /** The parts that are known, by their weights, from 0 to 1; null where the size is not known. */
  score: number | null;
  parts: SimilarityPart[];
  /** The other's inhabitants as a share of one's own. */
  sizeRatio: number | null;
  withinSize: boolean | null;
}

/** Size weighs as much as all else: it is what a service of a municipality depends on most. */
const WEIGHTS: Record<SimilarityKind, number> = { SIZE: 3, COUNTRY: 1, COUNTY: 1, NEIGHBOURS: 1 };

/** How alike two organisations are. `tolerance` is the difference in size, as a share, within which they are of a size. */
export function similarity(own: Profile & { id: string }, other: Profile & { id: string }, tolerance: number): Similarity {
  const sizeRatio = own.inhabitants && other.inhabitants ? other.inhabitants / own.inhabitants : null;
  const values: Record<SimilarityKind, number | null> = {
    SIZE: sizeRatio === null ? null : Math.min(sizeRatio, 1 / sizeRatio),
    COUNTRY: same(own.country, other.country),
    COUNTY: same(own.county, other.county),
    NEIGHBOURS: own.neighbours.includes(other.id) || other.neighbours.includes(own.id) ? 1 : null,
  };
  const parts = (Object.keys(WEIGHTS) as SimilarityKind[]).map((kind) => ({ kind, value: rounded(values[kind]), weight: WEIGHTS[kind] }));
  return {
    score: sizeRatio === null ? null : scoreOf(parts),
    parts,
    sizeRatio: rounded(sizeRatio),
    withinSize: sizeRatio === null ? null : sizeRatio >= 1 - tolerance && sizeRatio <= 1 + tolerance,
  };
}

function scoreOf(parts: readonly SimilarityPart[]): number {
  const known = parts.filter(({ value }) => value !== null);
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  return rounded(known.reduce((sum, { value, weight }) => sum + value! * weight, 0) / weights)!;
}

const same = (a: string | null, b: string | null): number | null => (a === null || b === null ? null : a === b ? 1 : 0);

const rounded = (number: number | null): number | null => (number === null ? null : Math.round(number * 1000) / 1000);
