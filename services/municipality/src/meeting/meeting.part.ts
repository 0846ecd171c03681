import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Meeting } from './meeting.js';
import { BodyMeetingsResolver, MeetingResolver, OrganisationMeetingsResolver } from './meeting.resolver.js';
import { MeetingPlan } from './meetingPlan.js';

/** When the organisation's bodies are to meet, and when they have met. */
export const meetingPart: Part<Context> = {
  entities: [Meeting, MeetingPlan],
  resolvers: [BodyMeetingsResolver, MeetingResolver, OrganisationMeetingsResolver],
  references: { Meeting: ({ id }, { loaders }) => loaders.shown(Meeting).load(id) },
};
