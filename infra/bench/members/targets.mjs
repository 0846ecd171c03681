/** What is to be reached, by the number of members and the query. */
export const TARGETS = {
  /** p50 and CPU time, as a multiple of the hand-written scatter-gather's: at most. */
  handWritten: {
    33: { q1: 1.5, q2: 1.5, q3: 1.4 },
    290: { q1: 1.3, q2: 1.2, q3: 1.4 },
  },
  /** How many times as fast as behind Hive Gateway: at least. */
  hive: {
    33: { q1: 1.8, q2: 2.5, q3: 3 },
    290: { q1: 1.2, q2: 2.2, q3: 3 },
  },
  /** The gateway's memory at 290 members, in MB: at most. */
  peakMemory: { 290: 300 },
};
