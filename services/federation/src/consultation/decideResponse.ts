import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar } from '@samverkan/common';
import { checkPast, getRecord, nextState, Refusal } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { AssociationBody, checkBoardDecides } from '../decidingBody.js';
import { Consultation } from './consultation.js';
import { CONSULTATION_LIFE, type ConsultationEvent } from './consultationLife.js';
import { ConsultationResponse } from './consultationResponse.js';

@InputType({ description: 'That an answer is decided.' })
export class DecideResponseInput {
  @Field(() => ID, { description: 'The response.' })
  id!: string;

  @Field(() => AssociationBody, { description: 'Who decides: only the board can.' })
  decidedBy!: AssociationBody;

  @Field(() => DateScalar, { nullable: true, description: 'When; today when left out.' })
  decidedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'The paragraph of the minutes.' })
  paragraph: string | null = null;
}

/** Throws a Refusal: NOT_THE_BOARD, NO_RECORD, WRONG_STATE, IN_THE_FUTURE. */
export async function decideResponse(em: EntityManager, { id, decidedBy, decidedOn, paragraph }: DecideResponseInput): Promise<ConsultationResponse> {
  checkBoardDecides(decidedBy);
  const response = await moved(em, id, 'decide');
  return em.assign(response, { decidedBy, decidedOn: checkPast(decidedOn, 'decidedOn'), paragraph });
}

/** Sends what is decided; from then on it is public. Throws a Refusal: NO_RECORD, WRONG_STATE, IN_THE_FUTURE, END_BEFORE_START. */
export async function sendResponse(em: EntityManager, id: string, on: string | null | undefined): Promise<ConsultationResponse> {
  const response = await moved(em, id, 'send');
  const sentOn = checkPast(on, 'sentOn');
  if (response.decidedOn !== null && sentOn < response.decidedOn) throw new Refusal('END_BEFORE_START', `What was decided on ${response.decidedOn} was not sent on ${sentOn}.`, 'sentOn');
  return em.assign(response, { sentOn });
}

async function moved(em: EntityManager, id: string, event: ConsultationEvent): Promise<ConsultationResponse> {
  const response = await getRecord(em, ConsultationResponse, id);
  const consultation = await getRecord(em, Consultation, response.consultation.id);
  consultation.state = nextState(CONSULTATION_LIFE, consultation.state, event);
  return response;
}
