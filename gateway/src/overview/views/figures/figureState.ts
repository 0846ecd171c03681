import type { OwnAnswer } from '../../../members/router.js';

/** How a member's figure stands: five different things, of which none is 0. */
export type FigureState = 'STATED' | 'PARTLY_MEASURED' | 'WITHHELD' | 'NOT_STATED' | 'NOT_ANSWERED';

/** The rows that a member gives under a name of its own organisation; undefined when it does not answer. */
export function rowsIn<Row>(answer: OwnAnswer, name: string): Row[] | undefined {
  if ('failure' in answer) return undefined;
  return (answer.organisation[name] ?? []) as Row[];
}
