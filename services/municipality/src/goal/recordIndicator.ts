import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner, newRecordId, today } from '@samverkan/common';
import { Refusal, statedHere } from '@samverkan/records';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { GoalDirection } from './codeLists.js';
import { Indicator } from './indicator.js';
import { IndicatorValue } from './indicatorValue.js';
import { ResultGoal } from './resultGoal.js';

@InputType({ description: 'What a result goal is to be measured by.' })
export class SetIndicatorInput {
  @Field(() => ID, { description: 'The result goal.' })
  resultGoal!: string;

  @Field(() => String, { description: 'What is measured.' })
  title!: string;

  @Field(() => String, { description: 'In what its values are counted, e.g. "%".' })
  unit!: string;

  @Field(() => GoalDirection, { description: 'Which way it is to move.' })
  direction!: GoalDirection;

  @Field(() => ID, { nullable: true, description: 'Its code in Kolada, e.g. "N07540", where it is one of theirs.' })
  kolada?: string | null;
}

@InputType({ description: 'What an indicator was in a year.' })
export class RecordIndicatorInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicator!: string;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Float, { description: 'The value, in the indicator’s unit.' })
  value!: number;

  @Field(() => String, { description: 'Where the value was read.' })
  source!: string;
}

export async function setIndicator(em: EntityManager, { resultGoal, title, unit, direction, kolada }: SetIndicatorInput): Promise<Indicator> {
  if (!title.trim()) throw new Refusal('NO_TEXT', 'An indicator says what is measured.', 'title');
  if (!(await em.findOne(ResultGoal, { id: resultGoal }))) throw new Refusal('NO_RECORD', `${resultGoal} is none of the organisation’s result goals.`, 'resultGoal');
  const keyFigure = kolada ? { scheme: 'Kolada', code: kolada, label: title } : null;
  return em.create(Indicator, { id: newRecordId(findOwner(resultGoal)!, 'indicator'), resultGoal, title, unit, direction, keyFigure, provenance: statedHere() });
}

/** Enters a value in place of the year's earlier one. */
export async function recordIndicator(em: EntityManager, { indicator: id, year, value, source }: RecordIndicatorInput): Promise<Indicator> {
  const indicator = await em.findOne(Indicator, { id });
  if (!indicator) throw new Refusal('NO_RECORD', `${id} is none of the organisation’s indicators.`, 'indicator');
  if (year < 1900 || year > Number(today().slice(0, 4))) throw new Refusal('IMPOSSIBLE_YEAR', 'A value is of a year that has begun, from 1900 on.', 'year');
  await em.upsert(IndicatorValue, { indicator: id, year, value, provenance: Object.assign(statedHere(), { source }) });
  return indicator;
}
