import type { Transitions } from '@samverkan/records';
import { DocumentState } from './codeLists.js';

export type DocumentEvent = 'propose' | 'adopt' | 'adoptLast' | 'sign' | 'signLast' | 'supersede';

const { DRAFT, PROPOSED, ADOPTED_BY_SOME, ADOPTED_BY_ALL, SIGNED, SUPERSEDED } = DocumentState;

/** Each party adopts and signs by itself: `adoptLast` and `signLast` are the last party's. */
export const DOCUMENT_LIFE: Transitions<DocumentState, DocumentEvent> = {
  [DRAFT]: { propose: PROPOSED },
  [PROPOSED]: { adopt: ADOPTED_BY_SOME, adoptLast: ADOPTED_BY_ALL },
  [ADOPTED_BY_SOME]: { adopt: ADOPTED_BY_SOME, adoptLast: ADOPTED_BY_ALL, sign: ADOPTED_BY_SOME },
  [ADOPTED_BY_ALL]: { sign: ADOPTED_BY_ALL, signLast: SIGNED },
  [SIGNED]: { supersede: SUPERSEDED },
};
