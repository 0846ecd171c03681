import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner, newRecordId } from '@samverkan/common';
import { Language, nextState, Refusal } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { FeedbackState } from './codeLists.js';
import { Feedback, FeedbackEntry } from './feedback.js';
import { FEEDBACK_STATES, type FeedbackEvent } from './feedbackState.js';
import { hasRecord } from './findRecord.js';

/** The longest text that is taken, in characters. */
const LONGEST = 4000;

@InputType({ description: 'A remark on a record.' })
export class GiveFeedbackInput {
  @Field(() => ID, { description: 'The record.' })
  recordId!: string;

  @Field(() => String, { description: 'The remark, 4 000 characters at the most. Anybody can read it.' })
  text!: string;

  @Field(() => Language, { description: 'The language that it is in.' })
  language!: Language;
}

/** Takes a remark, and gives its receipt. Throws a Refusal: NO_TEXT, TEXT_TOO_LONG, NO_RECORD. */
export async function giveFeedback(em: EntityManager, { recordId, text, language }: GiveFeedbackInput, seen: EntityManager): Promise<Feedback> {
  const remark = checkText(text);
  if (!(await hasRecord(seen, recordId))) throw new Refusal('NO_RECORD', `There is no record ${recordId}.`, 'recordId');
  const feedback = em.create(Feedback, { id: newRecordId(findOwner(recordId)!, 'feedback'), recordId, language });
  em.create(FeedbackEntry, { feedback, number: 1, state: FeedbackState.RECEIVED, text: remark, at: new Date() });
  return feedback;
}

/** Answers a remark, or closes it with a last word. Throws a Refusal: NO_RECORD, WRONG_STATE, NO_TEXT, TEXT_TOO_LONG. */
export async function addToFeedback(em: EntityManager, id: string, event: FeedbackEvent, text: string): Promise<Feedback> {
  const feedback = await em.findOne(Feedback, id, { populate: ['entries'] });
  if (!feedback) throw new Refusal('NO_RECORD', `There is no remark ${id}.`, 'id');
  const last = feedback.entries.getItems().toSorted((a, b) => a.number - b.number).at(-1)!;
  const state = nextState(FEEDBACK_STATES, last.state, event);
  em.create(FeedbackEntry, { feedback, number: last.number + 1, state, text: checkText(text), at: new Date() });
  return feedback;
}

function checkText(text: string): string {
  const written = text.trim();
  if (!written) throw new Refusal('NO_TEXT', 'Who says something says it in words.', 'text');
  if (written.length > LONGEST) throw new Refusal('TEXT_TOO_LONG', `A text has ${LONGEST} characters at the most.`, 'text');
  return written;
}
