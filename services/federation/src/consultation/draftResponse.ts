import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId } from '@samverkan/common';
import { getRecord, Language, nextState, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { AssociationBody } from '../decidingBody.js';
import { Consultation } from './consultation.js';
import { CONSULTATION_LIFE } from './consultationLife.js';
import { ConsultationResponse } from './consultationResponse.js';

@InputType({ description: 'A draft of what to answer.' })
export class DraftResponseInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId!: string;

  @Field(() => String, { description: 'What is answered.' })
  text!: string;

  @Field(() => AssociationBody, { description: 'Who has prepared it.' })
  preparedBy!: AssociationBody;

  @Field(() => Language, { description: 'The language of the text.' })
  language!: Language;
}

/** Writes the answer, or writes it anew. The draft is for the members. Throws a Refusal: NO_RECORD, WRONG_STATE, NO_TEXT. */
export async function draftResponse(em: EntityManager, federation: string, { consultationId, text, preparedBy, language }: DraftResponseInput): Promise<ConsultationResponse> {
  const consultation = await getRecord(em, Consultation, consultationId, 'consultationId');
  consultation.state = nextState(CONSULTATION_LIFE, consultation.state, 'draft');
  if (!text.trim()) throw new Refusal('NO_TEXT', 'A draft says what to answer.', 'text');
  const written = { text, preparedBy, language, provenance: statedHere() };
  const draft = await em.findOne(ConsultationResponse, { consultation: consultationId });
  return draft ? em.assign(draft, written) : em.create(ConsultationResponse, { id: newRecordId(federation, 'response'), consultation, ...written });
}
