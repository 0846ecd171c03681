import type { Transitions } from '@samverkan/records';
import { AgreementStatus, VersionKind } from './codeLists.js';

/** What happens to an agreement. */
export type AgreementEvent = 'propose' | 'noteDecision' | 'sign' | 'bringIntoForce' | 'startReview' | 'keep' | 'revise' | 'renew' | 'extend' | 'noteNotice' | 'goOn' | 'end' | 'expire';

type Next = Partial<Record<AgreementEvent, AgreementStatus>>;

/** By what version an agreement in force comes to stand where it does. */
const CHANGED: Next = { revise: AgreementStatus.REVISED, renew: AgreementStatus.RENEWED, extend: AgreementStatus.EXTENDED };

const RUNNING: Next = { startReview: AgreementStatus.UNDER_REVIEW, ...CHANGED, noteNotice: AgreementStatus.NOTICE_GIVEN, expire: AgreementStatus.EXPIRED };

/** An agreement from draft to end. */
export const AGREEMENT_LIFE: Transitions<AgreementStatus, AgreementEvent> = {
  [AgreementStatus.DRAFT]: { propose: AgreementStatus.PROPOSED },
  [AgreementStatus.PROPOSED]: { noteDecision: AgreementStatus.DECIDED_BY_SOME },
  [AgreementStatus.DECIDED_BY_SOME]: { noteDecision: AgreementStatus.DECIDED_BY_SOME, sign: AgreementStatus.SIGNED },
  [AgreementStatus.SIGNED]: { bringIntoForce: AgreementStatus.IN_FORCE },
  [AgreementStatus.IN_FORCE]: RUNNING,
  [AgreementStatus.REVISED]: RUNNING,
  [AgreementStatus.RENEWED]: RUNNING,
  [AgreementStatus.EXTENDED]: RUNNING,
  [AgreementStatus.UNDER_REVIEW]: { keep: AgreementStatus.IN_FORCE, ...CHANGED, noteNotice: AgreementStatus.NOTICE_GIVEN, expire: AgreementStatus.EXPIRED },
  [AgreementStatus.NOTICE_GIVEN]: { noteNotice: AgreementStatus.NOTICE_GIVEN, goOn: AgreementStatus.IN_FORCE, end: AgreementStatus.TERMINATED, expire: AgreementStatus.EXPIRED },
};

/** What it is for the agreement that a later version of a kind comes to hold. */
export const CHANGE_BY: Readonly<Record<Exclude<VersionKind, VersionKind.ORIGINAL>, AgreementEvent>> = {
  [VersionKind.REVISION]: 'revise',
  [VersionKind.POLITICAL_ADJUSTMENT]: 'revise',
  [VersionKind.PARTY_OUT]: 'revise',
  [VersionKind.EXTENSION_OF_TERM]: 'renew',
  [VersionKind.EXTENSION_OF_SCOPE]: 'extend',
  [VersionKind.NEW_PARTY]: 'extend',
};
