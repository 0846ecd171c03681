import type { EntityManager } from '@mikro-orm/postgresql';
import { today } from '@samverkan/common';
import { nextState, Refusal } from '@samverkan/records';
import { getBody } from '../body/getBody.js';
import { Meeting } from './meeting.js';
import { MEETING_TRANSITIONS } from './meetingState.js';

/** The meeting was held. Its day has come. */
export async function holdMeeting(em: EntityManager, id: string, minutesUrl: string | null): Promise<Meeting> {
  const meeting = await getMeeting(em, id);
  meeting.state = nextState(MEETING_TRANSITIONS, meeting.state, 'hold');
  if (meeting.date > today()) throw new Refusal('IN_THE_FUTURE', `A meeting has been held when its day has come; this one is on ${meeting.date}.`, 'id');
  meeting.minutesUrl = minutesUrl;
  return meeting;
}

/** The meeting is called off. */
export async function cancelMeeting(em: EntityManager, id: string): Promise<Meeting> {
  const meeting = await getMeeting(em, id);
  meeting.state = nextState(MEETING_TRANSITIONS, meeting.state, 'cancel');
  return meeting;
}

async function getMeeting(em: EntityManager, id: string): Promise<Meeting> {
  const meeting = await em.findOne(Meeting, { id });
  if (!meeting) throw new Refusal('NO_RECORD', `${id} is none of the organisation’s meetings.`, 'id');
  await getBody(em, meeting.body.id);
  await em.refresh(meeting);
  return meeting;
}
