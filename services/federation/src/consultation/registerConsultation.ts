import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, newRecordId } from '@samverkan/common';
import { checkPast, Language, Refusal, statedHere } from '@samverkan/records';
import { Field, InputType } from 'type-graphql';
import { ConsultationState } from './codeLists.js';
import { Consultation } from './consultation.js';

@InputType({ description: 'A consultation that has come.' })
export class RegisterConsultationInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'The field that it lies in.' })
  subject!: string;

  @Field(() => String, { description: 'Who asks.' })
  referringBody!: string;

  @Field(() => String, { nullable: true, description: 'Its number at who asks.' })
  reference: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it came; today when left out.' })
  receivedOn: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day for an answer; left out when none is given.' })
  deadline: string | null = null;

  @Field(() => Language, { description: 'The language of its texts.' })
  language!: Language;
}

/** Throws a Refusal: IN_THE_FUTURE, END_BEFORE_START. */
export async function registerConsultation(em: EntityManager, federation: string, { title, subject, referringBody, reference, receivedOn, deadline, language }: RegisterConsultationInput): Promise<Consultation> {
  const received = checkPast(receivedOn, 'receivedOn');
  if (deadline !== null && deadline < received) throw new Refusal('END_BEFORE_START', `A consultation that came on ${received} is not to be answered by ${deadline}.`, 'deadline');
  const told = { title, subject, referringBody, reference, receivedOn: received, deadline, language };
  return em.create(Consultation, { id: newRecordId(federation, 'consultation'), ...told, state: ConsultationState.RECEIVED, provenance: statedHere() });
}
