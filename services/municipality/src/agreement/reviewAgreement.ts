import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { nextState, Refusal } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { ReviewOutcome } from '../review/codeLists.js';
import { PartyState } from '../statement/codeLists.js';
import { putInForce } from './adoptVersion.js';
import type { Agreement } from './agreement.js';
import { AGREEMENT_LIFE, CHANGE_BY, type AgreementEvent } from './agreementLife.js';
import { AgreementStatus, VersionKind } from './codeLists.js';
import { findInForce, findOnTable, getAgreement, partiesTo } from './getAgreement.js';
import { standingAfter } from './partyLife.js';

/** Begins a review of an agreement in force, which it stays. Throws a Refusal: NO_RECORD, WRONG_STATE. */
export async function startReview(em: EntityManager, id: string): Promise<Agreement> {
  const { agreement } = await getAgreement(em, id);
  agreement.status = nextState(AGREEMENT_LIFE, agreement.status, 'startReview');
  return agreement;
}

@InputType({ description: 'What a review came to.' })
export class ConcludeReviewInput {
  @Field(() => ID, { description: 'The agreement.' })
  id!: string;

  @Field(() => ReviewOutcome, { description: 'What the parties have agreed. REVISE, RENEW and EXTEND adopt the version of that kind that is proposed and signed by all.' })
  outcome!: ReviewOutcome;

  @Field(() => PartialDateScalar, { description: 'When they agreed: for a version, when the last of them signed.' })
  on!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'From when the version holds.' })
  inForceFrom?: string | null;
}

/** What a later version does for the agreement, by the outcome of a review. */
const CHANGE: Readonly<Record<Exclude<ReviewOutcome, ReviewOutcome.KEEP | ReviewOutcome.END>, AgreementEvent>> = {
  [ReviewOutcome.REVISE]: 'revise',
  [ReviewOutcome.RENEW]: 'renew',
  [ReviewOutcome.EXTEND]: 'extend',
};

/** Ends a review by what it came to. Throws a Refusal: NO_RECORD, WRONG_STATE, NOTHING_PROPOSED, NOT_ALL_SIGNED. */
export async function concludeReview(em: EntityManager, { id, outcome, on, inForceFrom = null }: ConcludeReviewInput): Promise<Agreement> {
  const work = await getAgreement(em, id);
  const { agreement } = work;
  if (agreement.status !== AgreementStatus.UNDER_REVIEW) throw new Refusal('WRONG_STATE', `What is concluded is a review; this agreement is ${agreement.status}.`, 'id');
  if (outcome === ReviewOutcome.KEEP) {
    agreement.status = nextState(AGREEMENT_LIFE, agreement.status, 'keep');
  } else if (outcome === ReviewOutcome.END) {
    agreement.status = nextState(AGREEMENT_LIFE, agreement.status, 'noteNotice');
    for (const party of partiesTo(work, findInForce(work)?.number ?? 1)) {
      if (party.standing === PartyState.NOTICE) continue;
      party.standing = standingAfter(party.standing, PartyState.NOTICE);
      party.standingSince = on;
    }
  } else {
    const version = findOnTable(work);
    if (!version || version.kind === VersionKind.ORIGINAL || CHANGE_BY[version.kind] !== CHANGE[outcome]) throw new Refusal('NOTHING_PROPOSED', `To ${outcome} takes a proposed version that does that; propose it first.`, 'outcome');
    putInForce(work, version, on, inForceFrom);
  }
  return agreement;
}
