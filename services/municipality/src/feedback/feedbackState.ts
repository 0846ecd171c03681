import type { Transitions } from '@samverkan/records';
import { FeedbackState } from './codeLists.js';

export type FeedbackEvent = 'answer' | 'close';

/** A remark is answered before it is closed. */
export const FEEDBACK_STATES: Transitions<FeedbackState, FeedbackEvent> = {
  [FeedbackState.RECEIVED]: { answer: FeedbackState.ANSWERED },
  [FeedbackState.ANSWERED]: { answer: FeedbackState.ANSWERED, close: FeedbackState.CLOSED },
};
