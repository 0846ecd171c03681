import type { Transitions } from '@samverkan/records';
import { RoundState } from './codeLists.js';

export type RoundEvent = 'answer' | 'close' | 'report';

const { OPEN, CLOSED, REPORTED } = RoundState;

export const ROUND_LIFE: Transitions<RoundState, RoundEvent> = {
  [OPEN]: { answer: OPEN, close: CLOSED },
  [CLOSED]: { report: REPORTED },
};
