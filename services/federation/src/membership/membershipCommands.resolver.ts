import { PartialDateScalar } from '@samverkan/common';
import { type Refused, resultOf, runCommand, statedHere } from '@samverkan/records';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { admitMember, AdmitMemberInput } from './admitMember.js';
import { inviteMember, InviteMemberInput } from './inviteMember.js';
import { Membership } from './membership.js';
import { recordAnswer, RecordAnswerInput } from './recordAnswer.js';
import { recordMemberLeaving, recordNotice } from './recordMemberLeaving.js';

const MembershipResult = resultOf('Membership', Membership);
const MEMBERSHIP = { description: 'The membership’s id.' };

type Result = Promise<Membership | Refused>;

/** What the secretariat records of who is a member. All refuse with NOT_OWNER another federation's membership, and with NO_RECORD one that is not there. */
@Resolver()
export class MembershipCommandsResolver {
  @Mutation(() => MembershipResult, { description: 'Invites an organisation. Refused with WRONG_STATE where it is invited or a member already.' })
  inviteMember(@Arg('input', () => InviteMemberInput, { description: 'The invitation.' }) input: InviteMemberInput, @Ctx() context: Context): Result {
    const id = `${context.organisation}:membership:${input.organisationId}`;
    return runCommand({ name: 'inviteMember', record: id }, context, (em) => inviteMember(em, id, input, statedHere()));
  }

  @Mutation(() => MembershipResult, { description: 'Records the answer to an invitation. Refused with WRONG_STATE.' })
  recordAnswer(@Arg('input', () => RecordAnswerInput, { description: 'The answer.' }) input: RecordAnswerInput, @Ctx() context: Context): Result {
    return runCommand({ name: 'recordAnswer', record: input.id }, context, (em) => recordAnswer(em, input));
  }

  @Mutation(() => MembershipResult, { description: 'Makes an organisation that has accepted a member. Refused with NO_DECISION, WRONG_STATE.' })
  admitMember(@Arg('input', () => AdmitMemberInput, { description: 'The admission.' }) input: AdmitMemberInput, @Ctx() context: Context): Result {
    return runCommand({ name: 'admitMember', record: input.id }, context, (em) => admitMember(em, input));
  }

  @Mutation(() => MembershipResult, { description: 'Records that a member has given notice. Refused with WRONG_STATE.' })
  recordNotice(@Arg('id', () => ID, MEMBERSHIP) id: string, @Arg('on', () => PartialDateScalar, { description: 'When.' }) on: string, @Ctx() context: Context): Result {
    return runCommand({ name: 'recordNotice', record: id }, context, (em) => recordNotice(em, id, on));
  }

  @Mutation(() => MembershipResult, { description: 'Records that a member leaves. Refused with END_BEFORE_START, WRONG_STATE.' })
  recordMemberLeaving(@Arg('id', () => ID, MEMBERSHIP) id: string, @Arg('to', () => PartialDateScalar, { description: 'Its last day as a member.' }) to: string, @Ctx() context: Context): Result {
    return runCommand({ name: 'recordMemberLeaving', record: id }, context, (em) => recordMemberLeaving(em, id, to));
  }
}
