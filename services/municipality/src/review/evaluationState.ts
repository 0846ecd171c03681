import type { Transitions } from '@samverkan/records';
import { EvaluationState } from './codeLists.js';

export type EvaluationEvent = 'note' | 'finish';

/** What is found is noted as it comes, until the evaluation is finished: then it stands. */
export const EVALUATION_STATES: Transitions<EvaluationState, EvaluationEvent> = {
  [EvaluationState.PLANNED]: { note: EvaluationState.ONGOING, finish: EvaluationState.DONE },
  [EvaluationState.ONGOING]: { note: EvaluationState.ONGOING, finish: EvaluationState.DONE },
};
