import { Refusal, type Transitions } from '@samverkan/records';
import { MembershipState } from './codeLists.js';
import type { Membership } from './membership.js';

export type MembershipEvent = 'invite' | 'accept' | 'decline' | 'staySilent' | 'admit' | 'giveNotice' | 'leave';

const { INVITED, ACCEPTED, DECLINED, NO_ANSWER, ACTIVE, NOTICE, LEFT } = MembershipState;

/** Joining is voluntary, and leaving needs nobody's consent. */
export const MEMBERSHIP_LIFE: Transitions<MembershipState, MembershipEvent> = {
  [INVITED]: { accept: ACCEPTED, decline: DECLINED, staySilent: NO_ANSWER },
  [NO_ANSWER]: { accept: ACCEPTED, decline: DECLINED, invite: INVITED },
  [DECLINED]: { invite: INVITED },
  [ACCEPTED]: { admit: ACTIVE, decline: DECLINED },
  [ACTIVE]: { giveNotice: NOTICE, leave: LEFT },
  [NOTICE]: { leave: LEFT },
  [LEFT]: { invite: INVITED },
};

/** Throws a {@link Refusal} NO_DECISION unless the organisation has itself decided. */
export function checkDecided(name: string, decision: Membership['decision']): void {
  if (!decision?.body.trim()) throw new Refusal('NO_DECISION', `Membership is voluntary: ${name} is no member without a decision of its own.`, 'decision');
}
