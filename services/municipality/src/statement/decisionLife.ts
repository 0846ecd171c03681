import type { Transitions } from '@samverkan/records';
import { DecisionOutcome } from './codeLists.js';

/** What a body does with a proposal. What it sends back or puts off comes before it again as another proposal. */
export const DECISION_LIFE: Transitions<DecisionOutcome, 'adopt' | 'reject' | 'refer' | 'postpone'> = {
  [DecisionOutcome.PROPOSED]: { adopt: DecisionOutcome.ADOPTED, reject: DecisionOutcome.REJECTED, refer: DecisionOutcome.REFERRED, postpone: DecisionOutcome.POSTPONED },
};

/** The event that leads to an outcome; none leads back to a proposal. */
export const EVENT_OF = {
  [DecisionOutcome.ADOPTED]: 'adopt',
  [DecisionOutcome.REJECTED]: 'reject',
  [DecisionOutcome.REFERRED]: 'refer',
  [DecisionOutcome.POSTPONED]: 'postpone',
} as const;
