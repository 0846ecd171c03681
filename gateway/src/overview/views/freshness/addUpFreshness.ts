/** How fresh the records of one sort are that one unit answers for. */
export interface FreshnessCount {
  recordType: string;
  responsibleUnit: string | null;
  records: number;
  verified: number;
  stale: number;
  neverVerified: number;
  oldest: string | null;
}

export type Freshness = Omit<FreshnessCount, 'recordType' | 'responsibleUnit'>;

/** Freshness over several sorts, units or members. */
export function addUpFreshness(counts: readonly Freshness[]): Freshness {
  const sum = (figure: 'records' | 'verified' | 'stale' | 'neverVerified') => counts.reduce((total, count) => total + count[figure], 0);
  return {
    records: sum('records'),
    verified: sum('verified'),
    stale: sum('stale'),
    neverVerified: sum('neverVerified'),
    oldest: counts.flatMap(({ oldest }) => oldest ?? []).toSorted()[0] ?? null,
  };
}
