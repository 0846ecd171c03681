import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { nextState, Refusal } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { PartyState } from '../statement/codeLists.js';
import type { Agreement } from './agreement.js';
import { AGREEMENT_LIFE } from './agreementLife.js';
import type { AgreementParty } from './agreementParty.js';
import { AgreementStatus, IN_FORCE_STATES, NOT_YET_SIGNED } from './codeLists.js';
import { checkEnoughParties, findInForce, findOnTable, getAgreement, getParty, partiesTo, type WorkedOn } from './getAgreement.js';
import { standingAfter } from './partyLife.js';

@InputType({ description: 'What the keeper has heard of a party. It changes nothing of what the party states itself.' })
export class NotePartyInput {
  @Field(() => ID, { description: 'The agreement.' })
  id!: string;

  @Field(() => ID, { description: 'The party’s organisation id.' })
  organisationId!: string;

  @Field(() => PartyState, { description: 'Where it stands. A decision and a signature are on the version that is proposed. For NOTICE, there is `noteNotice`.' })
  standing!: PartyState;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when.' })
  since?: string | null;
}

/** Notes where a party stands. Throws a Refusal: NO_RECORD, NOT_A_PARTY, NOTHING_PROPOSED, NO_DECISION, TOO_FEW_PARTIES, WRONG_STATE. */
export async function noteParty(em: EntityManager, input: NotePartyInput): Promise<Agreement> {
  return noteStanding(await getAgreement(em, input.id), input);
}

export function noteStanding(work: WorkedOn, { organisationId, standing, since = null }: Omit<NotePartyInput, 'id'>): Agreement {
  const party = getParty(work, organisationId);
  if (standing === PartyState.NOTICE) throw new Refusal('WRONG_STATE', 'That a party has given notice is noted by noteNotice, since it may end the agreement.', 'standing');
  if (standing === PartyState.DECIDED || standing === PartyState.SIGNED) noteAssent(work, party, standing, since);
  else move(party, standing, since);
  if (standing === PartyState.ACTIVE && !IN_FORCE_STATES.includes(work.agreement.status)) throw new Refusal('WRONG_STATE', 'Nobody takes part in an agreement that is not in force.', 'standing');
  if (standing === PartyState.OUT) checkEnoughParties(partiesTo(work, (findInForce(work) ?? findOnTable(work))?.number ?? 1));
  if (work.agreement.status === AgreementStatus.NOTICE_GIVEN && !work.parties.some((other) => other.standing === PartyState.NOTICE)) work.agreement.status = nextState(AGREEMENT_LIFE, work.agreement.status, 'goOn');
  return work.agreement;
}

/** A decision or a signature, on the version that is on the table. */
function noteAssent(work: WorkedOn, party: AgreementParty, standing: PartyState.DECIDED | PartyState.SIGNED, since: string | null): void {
  const { agreement } = work;
  const version = findOnTable(work);
  if (!version) throw new Refusal('NOTHING_PROPOSED', 'A party decides on a version that is proposed, and none is.', 'standing');
  if (!partiesTo(work, version.number).includes(party)) throw new Refusal('NOT_A_PARTY', `${party.organisationId} is no party to version ${version.number}.`, 'organisationId');
  if (standing === PartyState.SIGNED) {
    if ((party.decidedVersion ?? 0) < version.number) throw new Refusal('NO_DECISION', `${party.organisationId} signs only what it has decided on.`, 'standing');
    party.signedVersion = version.number;
  } else {
    party.decidedVersion = version.number;
    if (NOT_YET_SIGNED.includes(agreement.status)) agreement.status = nextState(AGREEMENT_LIFE, agreement.status, 'noteDecision');
  }
  const isComingIn = party.fromVersion === version.number;
  if (isComingIn) move(party, standing, since);
}

function move(party: AgreementParty, standing: PartyState, since: string | null): void {
  party.standing = standingAfter(party.standing, standing);
  party.standingSince = since;
}
