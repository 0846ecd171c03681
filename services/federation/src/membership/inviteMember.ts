import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar, UNKNOWN_DATE } from '@samverkan/common';
import { nextState, type Provenance } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { MembershipRole, MembershipState } from './codeLists.js';
import { Invitation } from './invitation.js';
import { Membership } from './membership.js';
import { MEMBERSHIP_LIFE } from './membershipLife.js';

@InputType({ description: 'An invitation to join the federation.' })
export class InviteMemberInput {
  @Field(() => ID, { description: 'Whom: an organisation’s id.' })
  organisationId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its official code on the day.' })
  code: string | null = null;

  @Field(() => MembershipRole, { description: 'As what.' })
  role: MembershipRole = MembershipRole.MEMBER;

  @Field(() => PartialDateScalar, { description: 'When it is asked.' })
  sentOn: string = UNKNOWN_DATE;
}

/** Asks an organisation to join: for the first time, or again after a no, a silence or a membership that has ended. */
export async function inviteMember(em: EntityManager, id: string, { organisationId, name, code, role, sentOn }: InviteMemberInput, provenance: Provenance): Promise<Membership> {
  const asked = { name, code, role, state: MembershipState.INVITED, invitation: Object.assign(new Invitation(), { sentOn }), provenance };
  const known = await em.findOne(Membership, { id });
  if (!known) {
    const membership = em.create(Membership, { id, organisationId, formerPeriods: [], ...asked });
    em.persist(membership);
    return membership;
  }
  nextState(MEMBERSHIP_LIFE, known.state, 'invite');
  const formerPeriods = known.state === MembershipState.LEFT ? [...known.formerPeriods, { from: known.from, to: known.to }] : known.formerPeriods;
  return em.assign(known, { ...asked, formerPeriods, from: null, to: null, decision: null, noticeGivenOn: null });
}
