import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { getRecord, nextState } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { MemberDecision, MemberDecisionInput } from '../decision/memberDecision.js';
import { Membership } from './membership.js';
import { checkDecided, MEMBERSHIP_LIFE } from './membershipLife.js';

@InputType({ description: 'That an organisation that has accepted becomes a member.' })
export class AdmitMemberInput {
  @Field(() => ID, { description: 'The membership.' })
  id!: string;

  @Field(() => PartialDateScalar, { description: 'From when.' })
  from!: string;

  @Field(() => MemberDecisionInput, { nullable: true, description: 'The organisation’s own decision, without which it is no member.' })
  decision: MemberDecisionInput | null = null;
}

export async function admitMember(em: EntityManager, { id, from, decision }: AdmitMemberInput): Promise<Membership> {
  const membership = await getRecord(em, Membership, id);
  const state = nextState(MEMBERSHIP_LIFE, membership.state, 'admit');
  checkDecided(membership.name, decision);
  return em.assign(membership, { state, from, decision: Object.assign(new MemberDecision(), decision) });
}
