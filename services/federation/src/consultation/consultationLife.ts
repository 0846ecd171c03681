import type { Transitions } from '@samverkan/records';
import { ConsultationState } from './codeLists.js';

export type ConsultationEvent = 'assign' | 'draft' | 'decide' | 'send' | 'decline' | 'letPass';

const { ASSIGNED, DRAFT, DECIDED, SENT, DECLINED, LATE } = ConsultationState;

/** Officials and preparatory bodies prepare, the board decides, and only what is decided is sent. A draft may be written anew until it is decided. */
export const CONSULTATION_LIFE: Transitions<ConsultationState, ConsultationEvent> = {
  RECEIVED: { assign: ASSIGNED, decline: DECLINED, letPass: LATE },
  ASSIGNED: { assign: ASSIGNED, draft: DRAFT, decline: DECLINED, letPass: LATE },
  DRAFT: { draft: DRAFT, decide: DECIDED, decline: DECLINED, letPass: LATE },
  DECIDED: { send: SENT },
};
