import { FEDERATION_ROLES, type Grant } from '../identity/viewer.js';

/** The federation that speaks, and who is in it. */
interface Voucher {
  id: string;
  members: readonly string[];
}

/**
 * What of a person's grants a federation may speak of: its own roles, and who is at its members. What the person is in
 * another federation, or at an organisation outside, is for others to say.
 */
export function vouchedGrants(grants: readonly Grant[], { id, members }: Voucher): Grant[] {
  return grants.filter(({ role, of }) => ((FEDERATION_ROLES as readonly string[]).includes(role) ? of === id : members.includes(of)));
}
