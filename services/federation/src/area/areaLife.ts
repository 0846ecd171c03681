import type { Transitions } from '@samverkan/records';
import { AreaEvent, AreaState } from './codeLists.js';

const { IDEA, UNDER_DISCUSSION, MAPPED, ASSESSED, RECOMMENDED, DECIDED, AGREEMENT, PARKED, REJECTED } = AreaState;

/** From an idea to an agreement, a step at a time. What is decided can no more be parked; what is parked begins again at the discussion. */
export const AREA_LIFE: Transitions<AreaState, AreaEvent> = {
  [IDEA]: { DISCUSS: UNDER_DISCUSSION, PARK: PARKED, REJECT: REJECTED },
  [UNDER_DISCUSSION]: { MAP: MAPPED, PARK: PARKED, REJECT: REJECTED },
  [MAPPED]: { ASSESS: ASSESSED, PARK: PARKED, REJECT: REJECTED },
  [ASSESSED]: { RECOMMEND: RECOMMENDED, PARK: PARKED, REJECT: REJECTED },
  [RECOMMENDED]: { DECIDE: DECIDED, PARK: PARKED, REJECT: REJECTED },
  [DECIDED]: { AGREE: AGREEMENT },
  [PARKED]: { RESUME: UNDER_DISCUSSION, REJECT: REJECTED },
};
