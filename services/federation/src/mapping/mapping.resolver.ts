import { newRecordId, PartialDateScalar } from '@samverkan/common';
import { type Refused, resultOf, runCommand, statedHere } from '@samverkan/records';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { MappingAnswer } from './mappingAnswer.js';
import { MappingRound } from './mappingRound.js';
import { closeRound, openRound, OpenRoundInput, recordRoundAnswer, RecordRoundAnswerInput, reportRound } from './runRound.js';

const MappingRoundResult = resultOf('MappingRound', MappingRound);
const ROUND = { description: 'The round.' };
const WHEN = { description: 'When.' };

type Result = Promise<MappingRound | Refused>;

@Resolver(() => Federation)
export class FederationRoundsResolver {
  @FieldResolver(() => [MappingRound], { nullable: true, description: 'Its mapping rounds, the latest first. Source: the secretariat.' })
  mappingRounds(@Ctx() { em }: Context): Promise<MappingRound[]> {
    return em.find(MappingRound, {}, { orderBy: { id: 'desc' } });
  }
}

/** All refuse with NOT_OWNER another federation's round, and with NO_RECORD one that is not there. */
@Resolver(() => MappingRound)
export class MappingRoundResolver {
  @FieldResolver(() => [MappingAnswer], { nullable: true, description: 'Who is asked about what, and whether they have answered, by organisation and sort of work.' })
  answers(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<MappingAnswer[]> {
    return loaders.under(MappingAnswer, 'round', { organisationId: 'asc', category: 'asc' }).load(id);
  }

  @Mutation(() => MappingRoundResult, { description: 'Opens a round. Refused with NOBODY_ASKED, NO_MEMBER.' })
  openRound(@Arg('input', () => OpenRoundInput, ROUND) input: OpenRoundInput, @Ctx() context: Context): Result {
    const id = newRecordId(context.organisation, 'round');
    return runCommand({ name: 'openRound', record: id }, context, (em) => openRound(em, id, input, statedHere()));
  }

  @Mutation(() => MappingRoundResult, { description: 'Records that a member has answered. Refused with NOT_ASKED, WRONG_STATE.' })
  recordRoundAnswer(@Arg('input', () => RecordRoundAnswerInput, { description: 'The answer.' }) input: RecordRoundAnswerInput, @Ctx() context: Context): Result {
    return runCommand({ name: 'recordRoundAnswer', record: input.roundId }, context, (em) => recordRoundAnswer(em, input));
  }

  @Mutation(() => MappingRoundResult, { description: 'Closes a round. Refused with NON_ANSWERERS_NOT_NAMED, WRONG_STATE.' })
  closeRound(
    @Arg('id', () => ID, ROUND) id: string,
    @Arg('nonAnswererIds', () => [ID], { description: 'Who has not answered on everything: organisation ids.' }) nonAnswererIds: string[],
    @Arg('closedOn', () => PartialDateScalar, WHEN) closedOn: string,
    @Ctx() context: Context,
  ): Result {
    return runCommand({ name: 'closeRound', record: id }, context, (em) => closeRound(em, id, nonAnswererIds, closedOn));
  }

  @Mutation(() => MappingRoundResult, { description: 'Records the report on a closed round. Refused with NO_TEXT, WRONG_STATE.' })
  reportRound(
    @Arg('id', () => ID, ROUND) id: string,
    @Arg('report', () => String, { description: 'The report’s name.' }) report: string,
    @Arg('reportedOn', () => PartialDateScalar, WHEN) reportedOn: string,
    @Ctx() context: Context,
  ): Result {
    return runCommand({ name: 'reportRound', record: id }, context, (em) => reportRound(em, id, report, reportedOn));
  }
}
