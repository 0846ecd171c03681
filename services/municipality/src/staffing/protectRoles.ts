import { WithheldGround } from '../count/withheldGround.js';
import type { StaffFunction } from './codeLists.js';
import { SharedRole } from './sharedRole.js';

/**
 * Joint roles as they may be shown where the staffing of some functions is not published, on whatever day: how many did the
 * work before it was shared, and how many a host has for all, are the headcounts of those days.
 */
export function protectRoles(roles: readonly SharedRole[], unpublished: readonly StaffFunction[]): SharedRole[] {
  const kept = new Set(unpublished);
  return roles.map((role) => (kept.has(role.staffFunction) ? Object.assign(new SharedRole(), role, { headcountBefore: null, jointHeadcount: null, withheld: WithheldGround.PROTECTS_NOT_PUBLISHED }) : role));
}
