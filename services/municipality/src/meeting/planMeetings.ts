import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, findOwner, newRecordId } from '@samverkan/common';
import { Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Body } from '../body/body.js';
import { getActiveBody } from '../body/getBody.js';
import { Meeting } from './meeting.js';
import { MeetingPlan } from './meetingPlan.js';
import { MeetingState } from './meetingState.js';

@InputType({ description: 'A body’s plan for the meetings of a year.' })
export class PlanMeetingsInput {
  @Field(() => ID, { description: 'The body.' })
  body!: string;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'How many meetings in the year.' })
  perYear!: number;

  @Field(() => [DateScalar], { defaultValue: [], description: 'The days that are set already, at most as many.' })
  dates!: string[];
}

/** Lays down the year's plan, once; the days become planned meetings. */
export async function planMeetings(em: EntityManager, { body: id, year, perYear, dates }: PlanMeetingsInput): Promise<Body> {
  const body = await getActiveBody(em, id);
  if (year < 1900 || year > 2200) throw new Refusal('IMPOSSIBLE_YEAR', 'The year is one from 1900 to 2200.', 'year');
  if (await em.findOne(MeetingPlan, { body: id, year })) throw new Refusal('ALREADY_DONE', `${body.name} has its plan for ${year}.`, 'year');
  if (perYear < 0 || new Set(dates).size > perYear) throw new Refusal('BEYOND_PLAN', `The plan has ${perYear} meetings, and no more days than that.`, 'dates');
  if (dates.some((date) => !date.startsWith(`${year}-`))) throw new Refusal('NOT_IN_YEAR', `The days of the plan for ${year} lie in ${year}.`, 'dates');
  em.create(MeetingPlan, { body: id, year, perYear, provenance: statedHere() });
  for (const date of new Set(dates)) {
    em.create(Meeting, { id: newRecordId(findOwner(id)!, 'meeting'), body: id, date, extra: false, state: MeetingState.PLANNED, calledBy: null, agenda: [], minutesUrl: null, provenance: statedHere() });
  }
  return body;
}
