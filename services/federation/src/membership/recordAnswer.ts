import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { getRecord, nextState } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { InvitationAnswer } from './codeLists.js';
import { Invitation } from './invitation.js';
import { Membership } from './membership.js';
import { MEMBERSHIP_LIFE } from './membershipLife.js';

@InputType({ description: 'What an organisation that was asked has said.' })
export class RecordAnswerInput {
  @Field(() => ID, { description: 'The membership.' })
  id!: string;

  @Field(() => InvitationAnswer, { description: 'What it said.' })
  answer!: InvitationAnswer;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When; left out where it has not answered.' })
  answeredOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'The reason that it gave.' })
  reason: string | null = null;
}

const EVENTS = { ACCEPTED: 'accept', DECLINED: 'decline', NO_ANSWER: 'staySilent' } as const;

export async function recordAnswer(em: EntityManager, { id, answer, answeredOn, reason }: RecordAnswerInput): Promise<Membership> {
  const membership = await getRecord(em, Membership, id);
  membership.state = nextState(MEMBERSHIP_LIFE, membership.state, EVENTS[answer]);
  membership.invitation = Object.assign(new Invitation(), { sentOn: membership.invitation?.sentOn ?? null, answer, answeredOn, reason });
  return membership;
}
