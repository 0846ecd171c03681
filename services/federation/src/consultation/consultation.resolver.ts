import { DateScalar, today } from '@samverkan/common';
import { findWithUnseen, type Unseen } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { ConsultationState } from './codeLists.js';
import { Consultation } from './consultation.js';
import { ConsultationResponse } from './consultationResponse.js';
import { countTimeliness, Timeliness } from './timeliness.js';

@Resolver(() => Consultation)
export class ConsultationResolver {
  @FieldResolver(() => ConsultationResponse, { nullable: true, description: 'What is answered; null while there is no draft.' })
  @Directive('@own')
  async response(@Root('id') id: string, @Ctx() context: Context): Promise<ConsultationResponse | Unseen | null> {
    const [seen] = await context.loaders.under(ConsultationResponse, 'consultation', { id: 'asc' }).load(id);
    return seen ?? (await findWithUnseen(ConsultationResponse, { consultation: id }, {}, context))[0] ?? null;
  }
}

@Resolver(() => ConsultationResponse)
export class ConsultationResponseResolver {
  @FieldResolver(() => Consultation, { nullable: true, description: 'What it answers.' })
  @Directive('@own')
  consultation(@Root() { consultation }: ConsultationResponse, @Ctx() { loaders }: Context): Promise<Consultation | null> {
    return loaders.one(Consultation).load(consultation.id);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it was sent on the last day or before; null while it is not sent, or when there is no last day.' })
  async inTime(@Root() { consultation, sentOn }: ConsultationResponse, @Ctx() { loaders }: Context): Promise<boolean | null> {
    const deadline = (await loaders.one(Consultation).load(consultation.id))?.deadline ?? null;
    return sentOn === null || deadline === null ? null : sentOn <= deadline;
  }
}

@Resolver(() => Federation)
export class FederationConsultationsResolver {
  @FieldResolver(() => [Consultation], { nullable: true, description: 'Consultations that it has been asked to answer, by their last day; those without one last. Source: the secretariat.' })
  @Directive('@own')
  consultations(
    @Ctx() { em }: Context,
    @Arg('states', () => [ConsultationState], { nullable: true, description: 'Only those in one of these states.' }) states?: ConsultationState[],
    @Arg('dueBy', () => DateScalar, { nullable: true, description: 'Only those to be answered on this day or before.' }) dueBy?: string,
  ): Promise<Consultation[]> {
    const narrow = { ...(states && { state: { $in: states } }), ...(dueBy && { deadline: { $lte: dueBy } }) };
    return em.find(Consultation, narrow, { orderBy: { deadline: 'asc nulls last', id: 'asc' } });
  }

  @FieldResolver(() => Timeliness, { nullable: true, description: 'How many consultations were answered in time (seed S10). Source: the secretariat.' })
  answeredInTime(
    @Ctx() { em }: Context,
    @Arg('from', () => DateScalar, { nullable: true, description: 'With a last day from this day on; any when left out.' }) from?: string,
    @Arg('to', () => DateScalar, { nullable: true, description: 'With a last day up to this day; any when left out.' }) to?: string,
  ): Promise<Timeliness> {
    return countTimeliness(em, from ?? '0001-01-01', to ?? '9999-12-31', today());
  }
}
