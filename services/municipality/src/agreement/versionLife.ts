import type { Transitions } from '@samverkan/records';
import { VersionStatus } from './codeLists.js';

/** What happens to a version of an agreement. */
export type VersionEvent = 'propose' | 'withdraw' | 'sign' | 'takeEffect' | 'supersede' | 'end';

/** A version from draft to end. Once signed, nothing of it changes but where it stands. */
export const VERSION_LIFE: Transitions<VersionStatus, VersionEvent> = {
  [VersionStatus.DRAFT]: { propose: VersionStatus.PROPOSED },
  [VersionStatus.PROPOSED]: { sign: VersionStatus.SIGNED, withdraw: VersionStatus.WITHDRAWN },
  [VersionStatus.SIGNED]: { takeEffect: VersionStatus.IN_FORCE },
  [VersionStatus.IN_FORCE]: { supersede: VersionStatus.SUPERSEDED, end: VersionStatus.ENDED },
};

/** Not yet signed, and so still to be edited. */
export const EDITABLE: readonly VersionStatus[] = [VersionStatus.DRAFT, VersionStatus.PROPOSED];
