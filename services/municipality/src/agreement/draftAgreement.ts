import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner, newRecordId, PartialDateScalar } from '@samverkan/common';
import { checkId, Language, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Agreement } from './agreement.js';
import { AgreementParty } from './agreementParty.js';
import { AgreementVersion } from './agreementVersion.js';
import { checkTerm } from './checkTerm.js';
import { AgreementStatus, LegalForm, PartyRole, RevisionRule, TaskCategory, TerminationRule, TermKind, VersionKind, VersionStatus } from './codeLists.js';
import { checkEnoughParties } from './getAgreement.js';
import { PRINCIPLE_CODE } from './principle.js';

@InputType({ description: 'A party to an agreement, as the keeper writes it.' })
export class PartyInput {
  @Field(() => ID, { description: 'The organisation’s id, also where it runs no subgraph here.' })
  organisationId!: string;

  @Field(() => String, { description: 'Its name as the agreement writes it.' })
  name!: string;

  @Field(() => PartyRole, { description: 'What it does under the agreement.' })
  role!: PartyRole;
}

@InputType({ description: 'For how long an agreement holds.' })
export class TermInput {
  @Field(() => TermKind, { nullable: true, description: 'Open-ended, or for a stated term; left out when the agreement does not say.' })
  kind?: TermKind | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'From when.' })
  from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when; an open-ended one has no end.' })
  to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a fixed term renews itself unless notice is given.' })
  autoRenews?: boolean | null;
}

@InputType({ description: 'A principle that an agreement takes into account.' })
export class PrincipleInput {
  @Field(() => ID, { description: 'Which, e.g. "SDG 3" or "CRC 12".' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The clause that says so, quoted.' })
  clause?: string | null;
}

@InputType({ description: 'An agreement under discussion. What is left out is not stated.' })
export class DraftAgreementInput {
  @Field(() => ID, { description: 'Who keeps it: the organisation itself, e.g. "halmstad".' })
  keeper!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => LegalForm, { description: 'Its form in law.' })
  form!: LegalForm;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose?: string | null;

  @Field(() => TaskCategory, { nullable: true, description: 'What sort of work is shared.' })
  taskCategory?: TaskCategory | null;

  @Field(() => Language, { description: 'The language of its texts.' })
  language!: Language;

  @Field(() => [PartyInput], { description: 'Its parties, two or more.' })
  parties!: PartyInput[];

  @Field(() => TermInput, { nullable: true, description: 'For how long it holds.' })
  term?: TermInput | null;

  @Field(() => TerminationRule, { nullable: true, description: 'Whose word ends it.' })
  terminationRule?: TerminationRule | null;

  @Field(() => Int, { nullable: true, description: 'The notice period in months, 0 or more; left out where it is not known.' })
  noticePeriodMonths?: number | null;

  @Field(() => RevisionRule, { nullable: true, description: 'What changes it while it holds.' })
  revisionRule?: RevisionRule | null;

  @Field(() => ID, { nullable: true, description: 'The earlier agreement that it takes the place of.' })
  revisionOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the earlier one is revised.' })
  revisionReason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it secures co-operation that was there before it.' })
  securesPractice?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'The services that it covers.' })
  serviceIds?: string[] | null;

  @Field(() => [PrincipleInput], { nullable: true, description: 'The principles that it takes into account.' })
  principles?: PrincipleInput[] | null;

  @Field(() => String, { nullable: true, description: 'The address of its text.' })
  documentUrl?: string | null;
}

/** Records a draft. Throws a Refusal: NO_TEXT, TOO_FEW_PARTIES, ALREADY_A_PARTY, BAD_ID, NO_SUCH_PRINCIPLE, NEGATIVE, END_BEFORE_START, OPEN_ENDED_WITH_END. */
export function draftAgreement(em: EntityManager, input: DraftAgreementInput): Agreement {
  const { keeper, title, form, language, parties, purpose = null, taskCategory = null, terminationRule = null, noticePeriodMonths = null, revisionRule = null } = input;
  const { revisionOf = null, revisionReason = null, securesPractice = null, documentUrl = null } = input;
  const term = { kind: input.term?.kind ?? null, from: input.term?.from ?? null, to: input.term?.to ?? null, autoRenews: input.term?.autoRenews ?? null };
  const principles = (input.principles ?? []).map(({ code, clause = null }) => ({ code, clause }));
  const serviceIds = input.serviceIds ?? [];
  checkParties(parties);
  checkCore({ title, term, noticePeriodMonths, serviceIds, revisionOf });
  for (const { code } of principles) if (!PRINCIPLE_CODE.test(code)) throw new Refusal('NO_SUCH_PRINCIPLE', 'A principle is a goal of Agenda 2030, e.g. "SDG 3", or an article of the Convention on the Rights of the Child, e.g. "CRC 12".', 'principles');

  const core = { title, form, purpose, taskCategory, language, term, terminationRule, noticePeriodMonths, revisionRule, revisionOf, revisionReason, securesPractice, serviceIds, principles };
  const agreement = em.create(Agreement, { id: newRecordId(keeper, 'agreement'), ...core, documents: [], status: AgreementStatus.DRAFT, provenance: statedHere() });
  em.create(AgreementVersion, { agreement, number: 1, kind: VersionKind.ORIGINAL, status: VersionStatus.DRAFT, documentUrl });
  for (const { organisationId, name, role } of parties) em.create(AgreementParty, { id: newRecordId(keeper, 'party'), agreement, organisationId, name, role, fromVersion: 1 });
  return agreement;
}

/** Throws a Refusal: NO_TEXT, END_BEFORE_START, OPEN_ENDED_WITH_END, NEGATIVE, BAD_ID. */
export function checkCore({ title, term, noticePeriodMonths, serviceIds, revisionOf }: Pick<Agreement, 'title' | 'term' | 'noticePeriodMonths' | 'serviceIds' | 'revisionOf'>): void {
  if (!title.trim()) throw new Refusal('NO_TEXT', 'An agreement has a title.', 'title');
  checkTerm(term);
  if (noticePeriodMonths !== null && noticePeriodMonths < 0) throw new Refusal('NEGATIVE', 'A notice period is 0 months or more; where it is not known, it is left out.', 'noticePeriodMonths');
  for (const id of serviceIds) checkId(id, ['service'], 'serviceIds');
  if (revisionOf !== null) checkId(revisionOf, ['agreement'], 'revisionOf');
}

/** Whether each is an organisation, and nobody is there twice or alone. Throws a Refusal: BAD_ID, NO_TEXT, ALREADY_A_PARTY, TOO_FEW_PARTIES. */
export function checkParties(parties: readonly PartyInput[]): void {
  checkEnoughParties(parties, 'parties');
  checkNewParties(parties, []);
}

/** Throws a Refusal for parties that are no organisations, have no name, or are parties already: BAD_ID, NO_TEXT, ALREADY_A_PARTY. */
export function checkNewParties(parties: readonly PartyInput[], already: readonly string[]): void {
  const seen = new Set(already);
  for (const { organisationId, name } of parties) {
    if (findOwner(organisationId) !== organisationId) throw new Refusal('BAD_ID', 'A party is an organisation, given by its id, e.g. "hylte".', 'parties');
    if (!name.trim()) throw new Refusal('NO_TEXT', 'A party has a name.', 'parties');
    if (seen.has(organisationId)) throw new Refusal('ALREADY_A_PARTY', `${organisationId} is a party once.`, 'parties');
    seen.add(organisationId);
  }
}
