import { StatedError } from '@samverkan/common';
import type { MemberStatus } from './memberStatus.js';

/**
 * Why a member's rows are missing. The text is ours and never the member's: no address, no body, no statement and no
 * stack of a member reaches a client, only a code and the member's id.
 */
export class MemberFailure extends StatedError {
  constructor(
    code: MemberErrorCode,
    readonly member: string,
    message: string,
    /** What the failure says of the member; OK where the fault is not the member's. */
    readonly status: MemberStatus,
    details: Record<string, unknown> = {},
  ) {
    super(code, message, { member, ...details });
  }
}

export type MemberErrorCode =
  | 'MEMBER_UNAVAILABLE'
  | 'MEMBER_TIMEOUT'
  | 'MEMBER_BAD_RESPONSE'
  | 'MEMBER_DENIED'
  | 'MEMBER_ERROR'
  | 'MEMBER_OUTCOME_UNKNOWN'
  | 'MEMBER_CONTRACT_LAG'
  | 'MEMBER_CONTRACT_BROKEN'
  | 'UNKNOWN_MEMBER'
  | 'UNKNOWN_RECORD'
  | 'BAD_USER_INPUT';

export const unavailable = (member: string) => new MemberFailure('MEMBER_UNAVAILABLE', member, `The member ${member} cannot be reached.`, 'UNAVAILABLE');

export const timedOut = (member: string) => new MemberFailure('MEMBER_TIMEOUT', member, `The member ${member} did not answer in time.`, 'TIMEOUT');

export const badResponse = (member: string) => new MemberFailure('MEMBER_BAD_RESPONSE', member, `The member ${member} answered something that is no answer to the question.`, 'UNAVAILABLE');

/** A member whose answer cost so much that it is not asked once more in the same operation. */
export class TooMuch extends MemberFailure {
  constructor(member: string) {
    super('MEMBER_BAD_RESPONSE', member, `The member ${member} answered more than is taken from one member.`, 'UNAVAILABLE');
  }
}

export const denied = (member: string) => new MemberFailure('MEMBER_DENIED', member, `The member ${member} refused to answer.`, 'DENIED');

export const resolverFailed = (member: string) => new MemberFailure('MEMBER_ERROR', member, `The member ${member} could not work out this field.`, 'UNAVAILABLE');

/** A command was sent, and no answer came that says what became of it. */
export const outcomeUnknown = (member: string, status: MemberStatus) =>
  new MemberFailure('MEMBER_OUTCOME_UNKNOWN', member, `The member ${member} was sent this command and has not said what became of it: it may have been carried out, or not. To repeat it with the same idempotencyKey is safe.`, status);

/** A command was not sent, since the member has failed in the same operation before. */
export const notSent = (member: string) => new MemberFailure('MEMBER_UNAVAILABLE', member, `The member ${member} has failed in this operation before, and was not sent this command.`, 'UNAVAILABLE');

export const contractLag = (member: string, missing: readonly string[]) =>
  new MemberFailure('MEMBER_CONTRACT_LAG', member, `The member ${member} holds an older contract, without ${missing.join(', ')}.`, 'LAGGING', { missing });

export const contractBroken = (member: string) => new MemberFailure('MEMBER_CONTRACT_BROKEN', member, `The member ${member} is set aside: its schema breaks the contract.`, 'UNAVAILABLE');

export const refusedArgument = (member: string, argument: string) =>
  new MemberFailure('BAD_USER_INPUT', member, `The member ${member} refuses the argument ${argument}: see its description for what it takes.`, 'OK', { argument });

export const unknownMember = (member: string) => new MemberFailure('UNKNOWN_MEMBER', member, `There is no member ${member} in this federation.`, 'OK');

export const unknownRecord = (member: string, id: string) => new MemberFailure('UNKNOWN_RECORD', member, `The member ${member} has no record ${id}.`, 'OK', { id });

/** A member's error in our words: nothing of what it says passes but that an argument was refused, and which. */
export function stated({ extensions }: { extensions?: Record<string, unknown> }, member: string): MemberFailure {
  const argument = extensions?.['argument'];
  if (extensions?.['code'] === 'BAD_USER_INPUT' && typeof argument === 'string' && /^[_A-Za-z][_0-9A-Za-z]{0,200}$/.test(argument)) return refusedArgument(member, argument);
  return resolverFailed(member);
}
