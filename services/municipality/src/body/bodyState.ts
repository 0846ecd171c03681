import type { Transitions } from '@samverkan/records';
import { BodyState } from './codeLists.js';

/** The life of a body. */
export const BODY_TRANSITIONS: Transitions<BodyState, 'activate' | 'dissolve'> = {
  ESTABLISHED: { activate: BodyState.ACTIVE, dissolve: BodyState.DISSOLVED },
  ACTIVE: { dissolve: BodyState.DISSOLVED },
};
