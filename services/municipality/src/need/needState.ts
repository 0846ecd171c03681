import type { Transitions } from '@samverkan/records';
import { NeedState } from './codeLists.js';

export type NeedEvent = 'takeUp' | 'close';

/** A need may be closed without having been taken up: it was met otherwise, or is no longer there. */
export const NEED_STATES: Transitions<NeedState, NeedEvent> = {
  [NeedState.SUBMITTED]: { takeUp: NeedState.TAKEN_UP, close: NeedState.CLOSED },
  [NeedState.TAKEN_UP]: { close: NeedState.CLOSED },
};
