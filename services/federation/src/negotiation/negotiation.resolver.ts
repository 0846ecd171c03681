import { DateScalar } from '@samverkan/common';
import { type Refused, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { NegotiationState } from './codeLists.js';
import { NegotiationMandate } from './negotiationMandate.js';
import { Negotiation } from './negotiation.js';
import { breakOffNegotiation, concludeNegotiation, ConcludeNegotiationInput, meetingsSaved, openNegotiation, OpenNegotiationInput, recordMandate, RecordMandateInput } from './negotiationCommands.js';

const NegotiationResult = resultOf('Negotiation', Negotiation);
const MandateResult = resultOf('NegotiationMandate', NegotiationMandate);

@Resolver(() => Negotiation)
export class NegotiationResolver {
  @FieldResolver(() => [NegotiationMandate], { nullable: true, description: 'Who has let the federation negotiate for it, by id.' })
  @Directive('@own')
  mandates(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<NegotiationMandate[]> {
    return loaders.under(NegotiationMandate, 'negotiation', { organisationId: 'asc' }).load(id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many meetings were saved: each joint meeting stands for one of each member that gave a mandate (seed S3). Null when the meetings are not counted.',
  })
  async meetingsSaved(@Root() { id, meetings }: Negotiation, @Ctx() { loaders }: Context): Promise<number | null> {
    return meetingsSaved(meetings, (await loaders.under(NegotiationMandate, 'negotiation', { organisationId: 'asc' }).load(id)).length);
  }
}

@Resolver(() => Federation)
export class FederationNegotiationsResolver {
  @FieldResolver(() => [Negotiation], { nullable: true, description: 'Its negotiations with external parties, the latest first. Source: the secretariat.' })
  @Directive('@own')
  negotiations(@Ctx() { em }: Context, @Arg('states', () => [NegotiationState], { nullable: true, description: 'Only those in one of these states.' }) states?: NegotiationState[]): Promise<Negotiation[]> {
    return em.find(Negotiation, states ? { state: { $in: states } } : {}, { orderBy: { openedOn: 'desc', id: 'asc' } });
  }
}

/** All refuse with NOT_OWNER another federation's record, and with NO_RECORD one that is not there. */
@Resolver()
export class NegotiationCommandsResolver {
  @Mutation(() => NegotiationResult, { description: 'Opens a negotiation. It is for nobody until members give their mandates. Refused with IN_THE_FUTURE.' })
  openNegotiation(@Arg('input', () => OpenNegotiationInput, { description: 'The negotiation.' }) input: OpenNegotiationInput, @Ctx() context: Context): Promise<Negotiation | Refused> {
    return runCommand({ name: 'openNegotiation', record: context.organisation }, context, (em) => openNegotiation(em, context.organisation, input));
  }

  @Mutation(() => MandateResult, { description: 'Records that a member lets the federation negotiate for it. Refused with BAD_ID, NO_DECISION, DUPLICATE, IN_THE_FUTURE, WRONG_STATE.' })
  recordMandate(@Arg('input', () => RecordMandateInput, { description: 'The mandate.' }) input: RecordMandateInput, @Ctx() context: Context): Promise<NegotiationMandate | Refused> {
    return runCommand({ name: 'recordMandate', record: input.negotiationId }, context, (em) => recordMandate(em, context.organisation, input));
  }

  @Mutation(() => NegotiationResult, { description: 'Records what a negotiation has come to, for those that gave a mandate. Refused with NO_MANDATE, NEGATIVE_COUNT, IN_THE_FUTURE, WRONG_STATE.' })
  concludeNegotiation(@Arg('input', () => ConcludeNegotiationInput, { description: 'What it has come to.' }) input: ConcludeNegotiationInput, @Ctx() context: Context): Promise<Negotiation | Refused> {
    return runCommand({ name: 'concludeNegotiation', record: input.id }, context, (em) => concludeNegotiation(em, input));
  }

  @Mutation(() => NegotiationResult, { description: 'Records that a negotiation has ended without a result. Refused with IN_THE_FUTURE, WRONG_STATE.' })
  breakOffNegotiation(
    @Arg('id', () => ID, { description: 'The negotiation’s id.' }) id: string,
    @Ctx() context: Context,
    @Arg('endedOn', () => DateScalar, { nullable: true, description: 'When; today when left out.' }) endedOn?: string,
  ): Promise<Negotiation | Refused> {
    return runCommand({ name: 'breakOffNegotiation', record: id }, context, (em) => breakOffNegotiation(em, id, endedOn));
  }
}
