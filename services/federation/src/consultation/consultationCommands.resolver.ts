import { DateScalar, today } from '@samverkan/common';
import { getRecord, nextState, Refusal, type Refused, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Consultation } from './consultation.js';
import { CONSULTATION_LIFE, type ConsultationEvent } from './consultationLife.js';
import { ConsultationResponse } from './consultationResponse.js';
import { decideResponse, DecideResponseInput, sendResponse } from './decideResponse.js';
import { draftResponse, DraftResponseInput } from './draftResponse.js';
import { registerConsultation, RegisterConsultationInput } from './registerConsultation.js';

const ConsultationResult = resultOf('Consultation', Consultation);
const ResponseResult = resultOf('ConsultationResponse', ConsultationResponse);
const CONSULTATION = { description: 'The consultation’s id.' };

/** From what comes in to what is sent. All refuse with NOT_OWNER another federation's record, and with NO_RECORD one that is not there. */
@Resolver()
export class ConsultationCommandsResolver {
  @Mutation(() => ConsultationResult, { description: 'Registers a consultation that has come. Refused with IN_THE_FUTURE, END_BEFORE_START.' })
  registerConsultation(@Arg('input', () => RegisterConsultationInput, { description: 'What has come.' }) input: RegisterConsultationInput, @Ctx() context: Context): Promise<Consultation | Refused> {
    return runCommand({ name: 'registerConsultation', record: context.organisation }, context, (em) => registerConsultation(em, context.organisation, input));
  }

  @Mutation(() => ConsultationResult, { description: 'Gives a consultation to who prepares the answer. Refused with WRONG_STATE.' })
  assignConsultation(@Arg('id', () => ID, CONSULTATION) id: string, @Arg('to', () => String, { description: 'Who prepares it.' }) to: string, @Ctx() context: Context): Promise<Consultation | Refused> {
    return move(context, 'assignConsultation', id, 'assign', { assignedTo: to });
  }

  @Mutation(() => ConsultationResult, { description: 'Notes that it is decided not to answer. Refused with WRONG_STATE.' })
  declineConsultation(@Arg('id', () => ID, CONSULTATION) id: string, @Ctx() context: Context): Promise<Consultation | Refused> {
    return move(context, 'declineConsultation', id, 'decline');
  }

  @Mutation(() => ConsultationResult, { description: 'Notes that the deadline has passed and no answer will be sent. Refused with NOT_YET, WRONG_STATE.' })
  letConsultationPass(@Arg('id', () => ID, CONSULTATION) id: string, @Ctx() context: Context): Promise<Consultation | Refused> {
    return move(context, 'letConsultationPass', id, 'letPass');
  }

  @Mutation(() => ResponseResult, { description: 'Writes a draft of the answer, for the members, or writes it anew. Refused with NO_TEXT, WRONG_STATE.' })
  draftResponse(@Arg('input', () => DraftResponseInput, { description: 'The draft.' }) input: DraftResponseInput, @Ctx() context: Context): Promise<ConsultationResponse | Refused> {
    return runCommand({ name: 'draftResponse', record: input.consultationId }, context, (em) => draftResponse(em, context.organisation, input));
  }

  @Mutation(() => ResponseResult, { description: 'Records that the board has decided the answer. Refused with NOT_THE_BOARD, IN_THE_FUTURE, WRONG_STATE.' })
  decideResponse(@Arg('input', () => DecideResponseInput, { description: 'The decision.' }) input: DecideResponseInput, @Ctx() context: Context): Promise<ConsultationResponse | Refused> {
    return runCommand({ name: 'decideResponse', record: input.id }, context, (em) => decideResponse(em, input));
  }

  @Mutation(() => ResponseResult, { description: 'Records that the answer is sent; it is public from then on. Refused with IN_THE_FUTURE, END_BEFORE_START, WRONG_STATE.' })
  sendResponse(
    @Arg('id', () => ID, { description: 'The response’s id.' }) id: string,
    @Ctx() context: Context,
    @Arg('sentOn', () => DateScalar, { nullable: true, description: 'When; today when left out.' }) sentOn?: string,
  ): Promise<ConsultationResponse | Refused> {
    return runCommand({ name: 'sendResponse', record: id }, context, (em) => sendResponse(em, id, sentOn));
  }
}

function move(context: Context, name: string, id: string, event: ConsultationEvent, more: Partial<Consultation> = {}): Promise<Consultation | Refused> {
  return runCommand({ name, record: id }, context, async (em) => {
    const consultation = await getRecord(em, Consultation, id);
    const state = nextState(CONSULTATION_LIFE, consultation.state, event);
    if (event === 'letPass') checkPassed(consultation);
    return em.assign(consultation, { ...more, state });
  });
}

function checkPassed({ deadline }: Consultation): void {
  if (deadline === null || deadline >= today()) throw new Refusal('NOT_YET', 'A consultation is late only when its last day has passed.', 'id');
}
