/** Every duty of a body that steers co-operation, in the order in which the letter of intent names them. */
const DUTIES = ['HOLD_TOGETHER', 'IDENTIFY', 'FOLLOW_UP', 'REPORT_BACK', 'ANCHOR_INFORM'];

/** How often one body has done one of its duties. */
export interface DutyTally {
  bodyId: string;
  duty: string;
  done: number;
  incomplete: number;
  overdue: number;
  due: number;
  documents: string[];
}

/** All duties of one body, those too of which it has recorded nothing, and the gaps: what it has not done even once. */
export function dutiesOfBody(tallies: readonly DutyTally[]): { duties: Omit<DutyTally, 'bodyId'>[]; gaps: string[] } {
  const duties = DUTIES.map((duty) => tallies.find((tally) => tally.duty === duty) ?? { duty, done: 0, incomplete: 0, overdue: 0, due: 0, documents: [] });
  return { duties, gaps: duties.filter(({ done }) => done === 0).map(({ duty }) => duty) };
}
