import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { findLatestDay, PartialDateScalar } from '@samverkan/common';
import { Field, Int, ObjectType } from 'type-graphql';
import { Organisation } from './organisation.js';

@Entity()
@ObjectType({ description: 'How many people lived in the organisation’s area at a date.' })
export class PopulationFigure {
  @ManyToOne(() => Organisation, { primary: true, ref: true, deleteRule: 'cascade' })
  organisation!: Ref<Organisation>;

  @PrimaryKey({ type: 'text' })
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date that the figure is for, as exactly as its source states it.' })
  date!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Inhabitants.' })
  value!: number;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Who counted, and where the figure was read.' })
  source!: string;
}

/** The latest figure that is certainly from on or before the day (`YYYY-MM-DD`): "2025" counts from its last day on, an unknown date never. */
export function findFigureOn<Figure extends Pick<PopulationFigure, 'date'>>(figures: Figure[], day: string): Figure | undefined {
  const known = figures.filter(({ date }) => (findLatestDay(date) ?? NEVER) <= day);
  return known.toSorted((a, b) => (findLatestDay(a.date)! < findLatestDay(b.date)! ? -1 : 1)).at(-1);
}

/** Later than any day. */
const NEVER = '~';
