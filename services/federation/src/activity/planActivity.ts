import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId } from '@samverkan/common';
import { Language, Refusal, statedHere } from '@samverkan/records';
import { Field, InputType, Int } from 'type-graphql';
import { Activity, ActivityKind } from './activity.js';

@InputType({ description: 'A line of the activity plan.' })
export class PlanActivityInput {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => ActivityKind, { description: 'Whether it is new or goes on.' })
  kind!: ActivityKind;

  @Field(() => String, { description: 'What is to be done.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More on it.' })
  text: string | null = null;

  @Field(() => Language, { description: 'The language of its texts.' })
  language!: Language;
}

/** Throws a Refusal: NO_TEXT, YEAR_OUT_OF_RANGE. */
export async function planActivity(em: EntityManager, federation: string, { year, kind, title, text, language }: PlanActivityInput): Promise<Activity> {
  if (!title.trim()) throw new Refusal('NO_TEXT', 'A plan says what is to be done.', 'title');
  if (year < 1990 || year > 2100) throw new Refusal('YEAR_OUT_OF_RANGE', 'A plan is for a year from 1990 to 2100.', 'year');
  return em.create(Activity, { id: newRecordId(federation, 'activity'), year, kind, title, text, language, provenance: statedHere() });
}
