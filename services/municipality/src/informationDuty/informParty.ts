import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, newRecordId } from '@samverkan/common';
import { checkPast, Language, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { checkParty } from '../statement/checkParty.js';
import { Audience } from './codeLists.js';
import { InformationDuty } from './informationDuty.js';

@InputType({ description: 'That a party has made an agreement known.' })
export class InformPartyInput {
  @Field(() => ID, { description: 'The party, e.g. "hylte".' })
  organisationId!: string;

  @Field(() => ID, { description: 'The agreement, whoever keeps it.' })
  agreementId!: string;

  @Field(() => Audience, { description: 'To whom.' })
  audience!: Audience;

  @Field(() => String, { description: 'What shows it.' })
  evidence!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done; today when left out.' })
  doneOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is to be done again; not again, when left out.' })
  dueOn?: string | null;

  @Field(() => Language, { description: 'The language of the evidence.' })
  language!: Language;
}

/** Ticks the duty off, and says when it is due again. Throws a Refusal: NOT_A_PARTY, NO_EVIDENCE, IN_THE_FUTURE, DUE_BEFORE_DONE. */
export async function informParty(em: EntityManager, { organisationId, agreementId, audience, evidence, doneOn: done, dueOn = null, language }: InformPartyInput): Promise<InformationDuty> {
  await checkParty(em, organisationId, agreementId);
  if (!evidence.trim()) throw new Refusal('NO_EVIDENCE', 'What is ticked off says what shows it.', 'evidence');
  const doneOn = checkPast(done, 'doneOn');
  if (dueOn !== null && dueOn <= doneOn) throw new Refusal('DUE_BEFORE_DONE', 'What has just been done is due again on a later day.', 'dueOn');
  const known = await em.findOne(InformationDuty, { agreementId, audience });
  const duty = { evidence: evidence.trim(), doneOn, dueOn, language, provenance: statedHere() };
  return known ? em.assign(known, duty) : em.create(InformationDuty, { id: newRecordId(organisationId, 'information-duty'), agreementId, audience, ...duty });
}
