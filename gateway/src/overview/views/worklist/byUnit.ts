/** A record that was not verified in the last 12 months: see StaleRecord of the contract. */
export interface StaleRecord {
  recordId: string;
  recordType: string;
  name: string | null;
  agreementId: string | null;
  responsibleUnit: string | null;
  lastVerifiedOn: string | null;
  version: number | null;
}

/** How many of one sort one unit answers for: see FreshnessCount of the contract. */
export interface UnitCount {
  responsibleUnit: string | null;
  stale: number;
  neverVerified: number;
}

export interface UnitToVerify {
  responsibleUnit: string | null;
  count: number;
  records: StaleRecord[];
}

/** What each unit has to verify, the unit with the most first; a unit’s records are those that are listed, its count is of all. */
export function byUnit(records: readonly StaleRecord[], counts: readonly UnitCount[]): UnitToVerify[] {
  const listed = Map.groupBy(records, ({ responsibleUnit }) => responsibleUnit);
  return [...Map.groupBy(counts, ({ responsibleUnit }) => responsibleUnit)]
    .map(([responsibleUnit, ofUnit]) => ({ responsibleUnit, count: ofUnit.reduce((sum, { stale, neverVerified }) => sum + stale + neverVerified, 0), records: listed.get(responsibleUnit) ?? [] }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
