import type { EntityManager } from '@mikro-orm/postgresql';
import { findLatestDay } from '@samverkan/common';
import { getRecord, nextState, Refusal } from '@samverkan/records';
import { Membership } from './membership.js';
import { MEMBERSHIP_LIFE } from './membershipLife.js';

/** A member has given notice. When it leaves is not worked out from that. */
export async function recordNotice(em: EntityManager, id: string, on: string): Promise<Membership> {
  const membership = await getRecord(em, Membership, id);
  return em.assign(membership, { state: nextState(MEMBERSHIP_LIFE, membership.state, 'giveNotice'), noticeGivenOn: on });
}

/** A member leaves; `to` is its last day. */
export async function recordMemberLeaving(em: EntityManager, id: string, to: string): Promise<Membership> {
  const membership = await getRecord(em, Membership, id);
  const state = nextState(MEMBERSHIP_LIFE, membership.state, 'leave');
  const lastDay = findLatestDay(to);
  if (membership.from !== null && lastDay !== undefined && lastDay < membership.from) throw new Refusal('END_BEFORE_START', `A membership from ${membership.from} cannot end on ${to}.`, 'to');
  return em.assign(membership, { state, to });
}
