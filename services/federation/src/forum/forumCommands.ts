import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId, PartialDateScalar, today } from '@samverkan/common';
import { getRecord, Language, nextState, Refusal, statedHere, type Transitions } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { InformationFlowInput, Level } from '../informationFlow.js';
import { checkAdmitted } from './audience.js';
import { AudienceRule, ForumState, ForumType } from './codeLists.js';
import { Forum } from './forum.js';
import { ForumParticipantInput } from './participant.js';

const { PLANNED, HELD, CANCELLED } = ForumState;

export const FORUM_LIFE: Transitions<ForumState, 'invite' | 'hold' | 'cancel'> = { [PLANNED]: { invite: PLANNED, hold: HELD, cancel: CANCELLED } };

@InputType({ description: 'A forum that is planned.' })
export class PlanForumInput {
  @Field(() => ForumType, { description: 'What sort of meeting it is.' })
  type!: ForumType;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'Who organises it.' })
  organiser!: string;

  @Field(() => String, { nullable: true, description: 'Who organises it as well.' })
  coOrganiser: string | null = null;

  @Field(() => AudienceRule, { description: 'Whom it admits.' })
  audience!: AudienceRule;

  @Field(() => Level, { description: 'On which level it is.' })
  level!: Level;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it is, as exactly as it is known.' })
  date: string | null = null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place: string | null = null;

  @Field(() => [ForumParticipantInput], { description: 'Who is invited.' })
  participants: ForumParticipantInput[] = [];

  @Field(() => [String], { description: 'The issues that are to be raised there.' })
  issues: string[] = [];

  @Field(() => Language, { description: 'The language of its texts.' })
  language!: Language;
}

/** Throws a Refusal: NOT_ADMITTED. */
export async function planForum(em: EntityManager, federation: string, { coOrganiser, date, place, ...input }: PlanForumInput): Promise<Forum> {
  checkAdmitted({ ...input, coOrganiser }, input.participants);
  return em.create(Forum, { id: newRecordId(federation, 'forum'), ...input, coOrganiser, date, place, state: PLANNED, information: [], provenance: statedHere() });
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE, NOT_ADMITTED. */
export async function inviteToForum(em: EntityManager, id: string, participants: ForumParticipantInput[]): Promise<Forum> {
  const forum = await getRecord(em, Forum, id);
  const state = nextState(FORUM_LIFE, forum.state, 'invite');
  checkAdmitted(forum, participants);
  return em.assign(forum, { state, participants: [...forum.participants, ...participants] });
}

@InputType({ description: 'That a forum has been held.' })
export class HoldForumInput {
  @Field(() => ID, { description: 'The forum.' })
  id!: string;

  @Field(() => PartialDateScalar, { description: 'When, as exactly as it is known.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'What was found or agreed there.' })
  findings: string | null = null;

  @Field(() => [InformationFlowInput], { description: 'What was taken in and brought out there.' })
  information: InformationFlowInput[] = [];
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE, IN_THE_FUTURE. */
export async function holdForum(em: EntityManager, { id, heldOn, findings, information }: HoldForumInput): Promise<Forum> {
  const forum = await getRecord(em, Forum, id);
  const state = nextState(FORUM_LIFE, forum.state, 'hold');
  if (heldOn > today() && /^\d/.test(heldOn)) throw new Refusal('IN_THE_FUTURE', 'heldOn says when something happened, and that day has not come.', 'heldOn');
  return em.assign(forum, { state, date: heldOn, findings, information });
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE. */
export async function cancelForum(em: EntityManager, id: string): Promise<Forum> {
  const forum = await getRecord(em, Forum, id);
  return em.assign(forum, { state: nextState(FORUM_LIFE, forum.state, 'cancel') });
}
