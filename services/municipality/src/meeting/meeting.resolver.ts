import { DateScalar, today } from '@samverkan/common';
import { resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { BodyResult } from '../body/body.results.js';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { callMeeting, CallMeetingInput } from './callMeeting.js';
import { cancelMeeting, holdMeeting } from './changeMeeting.js';
import { Meeting } from './meeting.js';
import { MeetingPlan } from './meetingPlan.js';
import { countMeetings, MeetingYear } from './meetingYear.js';
import { planMeetings, PlanMeetingsInput } from './planMeetings.js';

const MeetingResult = resultOf('Meeting', Meeting);

@Resolver(() => Body)
export class BodyMeetingsResolver {
  @FieldResolver(() => [MeetingPlan], { nullable: true, description: 'How many meetings it is to hold, year by year.' })
  meetingPlans(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<MeetingPlan[]> {
    return loaders.under(MeetingPlan, 'body', { year: 'asc' }).load(id);
  }

  @FieldResolver(() => [Meeting], { nullable: true, description: 'Its meetings, earliest first.' })
  @Directive('@own')
  async meetings(@Root('id') id: string, @Ctx() { loaders }: Context, @Arg('year', () => Int, { nullable: true, description: 'Only those of this year.' }) year?: number): Promise<Meeting[]> {
    const meetings = await loaders.under(Meeting, 'body', { date: 'asc', id: 'asc' }).load(id);
    return meetings.filter(({ date }) => year === undefined || date.startsWith(`${year}-`));
  }

  @Mutation(() => BodyResult, { description: 'Lays down how many meetings a body is to hold in a year. Refused with NOT_OWNER, NO_RECORD, BODY_NOT_ACTIVE, IMPOSSIBLE_YEAR, ALREADY_DONE, BEYOND_PLAN, NOT_IN_YEAR.' })
  planMeetings(@Arg('input', () => PlanMeetingsInput, { description: 'The plan.' }) input: PlanMeetingsInput, @Ctx() context: Context) {
    return runCommand({ name: 'planMeetings', record: input.body }, context, (em) => planMeetings(em, input));
  }
}

@Resolver(() => Meeting)
export class MeetingResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that meets.' })
  @Directive('@own')
  body(@Root() { body }: Meeting, @Ctx() { loaders }: Context): Promise<Body | null> {
    return loaders.shown(Body).load(body.id);
  }

  @Mutation(() => MeetingResult, { description: 'Calls a meeting. Refused with NOT_OWNER, NO_RECORD, BODY_NOT_ACTIVE, NO_TEXT, BEYOND_PLAN, WRONG_STATE.' })
  callMeeting(@Arg('input', () => CallMeetingInput, { description: 'The meeting.' }) input: CallMeetingInput, @Ctx() context: Context) {
    return runCommand({ name: 'callMeeting', record: input.body }, context, (em) => callMeeting(em, input));
  }

  @Mutation(() => MeetingResult, { description: 'A meeting that was called has been held. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE, IN_THE_FUTURE.' })
  holdMeeting(
    @Arg('id', () => ID, { description: 'The meeting.' }) id: string,
    @Ctx() context: Context,
    @Arg('minutesUrl', () => String, { nullable: true, description: 'The address of the minutes.' }) minutesUrl?: string,
  ) {
    return runCommand({ name: 'holdMeeting', record: id }, context, (em) => holdMeeting(em, id, minutesUrl ?? null));
  }

  @Mutation(() => MeetingResult, { description: 'A meeting is called off. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE.' })
  cancelMeeting(@Arg('id', () => ID, { description: 'The meeting.' }) id: string, @Ctx() context: Context) {
    return runCommand({ name: 'cancelMeeting', record: id }, context, (em) => cancelMeeting(em, id));
  }
}

@Resolver(() => Organisation)
export class OrganisationMeetingsResolver {
  @FieldResolver(() => [MeetingYear], { nullable: true, description: 'What each of its bodies has planned and held in a year, counted here. For the gateway.' })
  @Directive('@inaccessible')
  meetingYear(
    @Ctx() { em }: Context,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day from which the next meeting is counted; today when left out.' }) asOf?: string,
  ): Promise<MeetingYear[]> {
    return countMeetings(em, year, asOf ?? today());
  }
}
