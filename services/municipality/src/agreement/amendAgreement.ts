import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId, PartialDateScalar } from '@samverkan/common';
import { Refusal } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { PartyState } from '../statement/codeLists.js';
import type { Agreement } from './agreement.js';
import { AgreementParty } from './agreementParty.js';
import { AgreementVersion } from './agreementVersion.js';
import { canPrecede } from './checkTerm.js';
import { AgreementStatus, IN_FORCE_STATES, RevisionRule, TermKind, VersionKind, VersionStatus } from './codeLists.js';
import { checkNewParties, PartyInput } from './draftAgreement.js';
import { checkEnoughParties, findOnTable, getAgreement, getParty, partiesTo, type WorkedOn } from './getAgreement.js';

@InputType({ description: 'A new version of an agreement in force, proposed to its parties. The version before it holds until this one is adopted.' })
export class AmendAgreementInput {
  @Field(() => ID, { description: 'The agreement.' })
  id!: string;

  @Field(() => VersionKind, { description: 'Why the version is made; any but ORIGINAL.' })
  kind!: VersionKind;

  @Field(() => String, { description: 'What is new in it.' })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'The address of its text.' })
  documentUrl?: string | null;

  @Field(() => [PartyInput], { nullable: true, description: 'NEW_PARTY: who joins.' })
  newParties?: PartyInput[] | null;

  @Field(() => ID, { nullable: true, description: 'PARTY_OUT: who leaves.' })
  partyOut?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'EXTENSION_OF_TERM: the new end.' })
  termTo?: string | null;

  @Field(() => String, { nullable: true, description: 'POLITICAL_ADJUSTMENT: the decision that causes it.' })
  causeDecision?: string | null;

  @Field(() => String, { nullable: true, description: 'POLITICAL_ADJUSTMENT: the body that took it.' })
  causeBody?: string | null;
}

/** Proposes a version. Throws a Refusal: NO_RECORD, WRONG_STATE, VERSION_PENDING, NO_TEXT, and what the kind asks for. */
export async function amendAgreement(em: EntityManager, input: AmendAgreementInput): Promise<Agreement> {
  const work = await getAgreement(em, input.id);
  const { agreement, versions } = work;
  if (!IN_FORCE_STATES.includes(agreement.status) || agreement.status === AgreementStatus.NOTICE_GIVEN) throw new Refusal('WRONG_STATE', `What is amended is in force and not under notice; this is ${agreement.status}.`, 'id');
  if (findOnTable(work)) throw new Refusal('VERSION_PENDING', 'A version is proposed when the one before it is adopted or withdrawn.', 'id');
  if (!input.summary.trim()) throw new Refusal('NO_TEXT', 'A version says what is new in it.', 'summary');
  const number = versions.at(-1)!.number + 1;
  const { kind, summary, documentUrl = null, termTo = null, causeDecision = null, causeBody = null } = input;
  checkSuitable(agreement, input);
  if (kind === VersionKind.NEW_PARTY) invite(em, work, input.newParties ?? [], number);
  if (kind === VersionKind.PARTY_OUT) letOut(work, input.partyOut, number);
  em.create(AgreementVersion, { agreement, number, kind, status: VersionStatus.PROPOSED, summary, documentUrl, termTo, causeDecision, causeBody });
  return agreement;
}

/** Each kind of version has something of its own to say, and only that. */
function checkSuitable({ term, revisionRule }: Agreement, { kind, newParties, partyOut, termTo, causeDecision, causeBody }: AmendAgreementInput): void {
  if (kind === VersionKind.ORIGINAL) throw new Refusal('ORIGINAL_ONCE', 'The original is the first version; a later one has another kind.', 'kind');
  if ((kind === VersionKind.NEW_PARTY) !== Boolean(newParties?.length)) throw new Refusal('KIND_AND_CONTENT', 'A version by which a party joins names it, and no other does.', 'newParties');
  if ((kind === VersionKind.PARTY_OUT) !== (partyOut != null)) throw new Refusal('KIND_AND_CONTENT', 'A version by which a party leaves names it, and no other does.', 'partyOut');
  if ((kind === VersionKind.EXTENSION_OF_TERM) !== (termTo != null)) throw new Refusal('KIND_AND_CONTENT', 'A version that extends the term says until when, and no other does.', 'termTo');
  if (termTo != null && term.kind === TermKind.OPEN_ENDED) throw new Refusal('OPEN_ENDED_WITH_END', 'An open-ended agreement has no term to extend.', 'termTo');
  if (termTo != null && !(canPrecede(term.to, termTo) && canPrecede(term.from, termTo))) throw new Refusal('END_BEFORE_START', 'A term is extended to a later end.', 'termTo');
  if ((kind === VersionKind.POLITICAL_ADJUSTMENT) !== (Boolean(causeDecision?.trim()) && Boolean(causeBody?.trim()))) {
    throw new Refusal('KIND_AND_CONTENT', 'A political adjustment names the decision that causes it and the body that took it, and no other version does.', 'causeDecision');
  }
  if (kind === VersionKind.POLITICAL_ADJUSTMENT && revisionRule === RevisionRule.ALL_PARTIES) throw new Refusal('ALL_PARTIES_NEEDED', 'This agreement is revised only when all parties agree.', 'kind');
}

function invite(em: EntityManager, { agreement, parties }: WorkedOn, newParties: readonly PartyInput[], number: number): void {
  checkNewParties(newParties, parties.filter(({ standing }) => standing !== PartyState.OUT).map(({ organisationId }) => organisationId));
  const keeper = agreement.id.slice(0, agreement.id.indexOf(':'));
  for (const { organisationId, name, role } of newParties) {
    const returning = parties.find((party) => party.organisationId === organisationId);
    if (returning) Object.assign(returning, { name, role, standing: PartyState.INVITED, standingSince: null, fromVersion: number, untilVersion: null });
    else em.create(AgreementParty, { id: newRecordId(keeper, 'party'), agreement, organisationId, name, role, standing: PartyState.INVITED, fromVersion: number });
  }
}

function letOut(work: WorkedOn, organisation: string | null | undefined, number: number): void {
  getParty(work, organisation!).untilVersion = number - 1;
  checkEnoughParties(partiesTo(work, number), 'partyOut');
}
