const KINDS = ['VULNERABILITY', 'COMPETENCE', 'SEASONAL', 'SCALE', 'ECONOMIC_ROOM', 'SERVICE_QUALITY', 'EMPLOYER', 'CAPABILITY', 'SUSTAINABILITY'] as const;

/** How many gains of a kind and a state a party expects of an agreement. */
export interface GainCount {
  kind: (typeof KINDS)[number];
  state: 'EXPECTED' | 'PARTLY' | 'ACHIEVED' | 'NOT_ACHIEVED' | 'NOT_MEASURED';
  agreementId: string;
  count: number;
  gainIds: string[];
}

/** The parties' counts added up by kind, in the kinds' order, and by agreement, in the order of their ids. */
export function addUpGains(counts: readonly GainCount[]) {
  const sum = (chosen: readonly GainCount[]) => chosen.reduce((total, { count }) => total + count, 0);
  return {
    known: sum(counts),
    byKind: KINDS.map((kind) => {
      const inState = (state: GainCount['state']) => sum(counts.filter((count) => count.kind === kind && count.state === state));
      return {
        kind,
        expected: inState('EXPECTED'),
        partly: inState('PARTLY'),
        achieved: inState('ACHIEVED'),
        notAchieved: inState('NOT_ACHIEVED'),
        notMeasured: inState('NOT_MEASURED'),
      };
    }),
    byAgreement: [...Map.groupBy(counts, ({ agreementId }) => agreementId)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([agreementId, own]) => ({ agreementId, gainIds: own.flatMap(({ gainIds }) => gainIds) })),
  };
}
