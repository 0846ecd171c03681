import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, findOwner, newRecordId } from '@samverkan/common';
import { nextState, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import type { Body } from '../body/body.js';
import { getActiveBody } from '../body/getBody.js';
import { Meeting } from './meeting.js';
import { MeetingPlan } from './meetingPlan.js';
import { MEETING_TRANSITIONS, MeetingState } from './meetingState.js';

@InputType({ description: 'A meeting to call: the planned one of that day, or one that the plan leaves room for, or an extra one.' })
export class CallMeetingInput {
  @Field(() => ID, { description: 'The body.' })
  body!: string;

  @Field(() => DateScalar, { description: 'The day of the meeting.' })
  date!: string;

  @Field(() => [String], { description: 'The items of the agenda, in order.' })
  agenda!: string[];

  @Field(() => String, { description: 'Who calls it, e.g. "Kommunstyrelsens ordförande".' })
  calledBy!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is held beside the year’s plan.' })
  extra!: boolean;
}

export async function callMeeting(em: EntityManager, { body: id, date, agenda, calledBy, extra }: CallMeetingInput): Promise<Meeting> {
  const body = await getActiveBody(em, id);
  if (!agenda.some((item) => item.trim())) throw new Refusal('NO_TEXT', 'A meeting is called with an agenda.', 'agenda');
  if (!calledBy.trim()) throw new Refusal('NO_TEXT', 'A meeting is called by somebody.', 'calledBy');
  const meeting = (await findMeeting(em, id, date)) ?? (await addMeeting(em, body, date, extra));
  meeting.state = nextState(MEETING_TRANSITIONS, meeting.state, 'call');
  return em.assign(meeting, { agenda, calledBy });
}

/** The body's meeting on that day; one that was called off leaves the day free. */
const findMeeting = (em: EntityManager, body: string, date: string) => em.findOne(Meeting, { body, date, state: { $ne: MeetingState.CANCELLED } });

/** A meeting that the year's plan has no day for: within its number, or extra. */
async function addMeeting(em: EntityManager, body: Body, date: string, extra: boolean): Promise<Meeting> {
  if (!extra) await checkPlan(em, body, date.slice(0, 4));
  return em.create(Meeting, { id: newRecordId(findOwner(body.id)!, 'meeting'), body: body.id, date, extra, state: MeetingState.PLANNED, calledBy: null, agenda: [], minutesUrl: null, provenance: statedHere() });
}

async function checkPlan(em: EntityManager, body: Body, year: string): Promise<void> {
  const plan = await em.findOne(MeetingPlan, { body: body.id, year: Number(year) });
  const taken = await em.count(Meeting, { body: body.id, extra: false, state: { $ne: MeetingState.CANCELLED }, date: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } });
  if (taken >= (plan?.perYear ?? 0)) throw new Refusal('BEYOND_PLAN', `${body.name} has planned ${plan?.perYear ?? 'no'} meetings in ${year}, and they all have their day; one more is extra.`, 'date');
}
