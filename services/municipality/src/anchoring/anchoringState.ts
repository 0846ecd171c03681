import type { Transitions } from '@samverkan/records';
import { AnchoringState } from './codeLists.js';

export type AnchoringEvent = 'take' | 'skip';

export const ANCHORING_STATES: Transitions<AnchoringState, AnchoringEvent> = {
  [AnchoringState.PLANNED]: { take: AnchoringState.DONE, skip: AnchoringState.SKIPPED },
};
