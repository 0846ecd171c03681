import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Provenance } from '@samverkan/records';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { GoalDirection, Movement } from './codeLists.js';
import { Indicator } from './indicator.js';

@Entity()
@ObjectType({ description: 'What an indicator was in a year. A year without a value was not measured, or its value is not known.' })
export class IndicatorValue {
  @ManyToOne(() => Indicator, { primary: true, ref: true, deleteRule: 'cascade' })
  indicator!: Ref<Indicator>;

  @PrimaryKey({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'The year.' })
  year!: number;

  @Property({ type: 'double' })
  @Field(() => Float, { nullable: true, description: 'The value, in the indicator’s unit.' })
  value!: number;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the value comes from.' })
  provenance!: Provenance;
}

/** How a series, earliest first, has moved from its first to its last value. */
export function movementOf(values: readonly Pick<IndicatorValue, 'value'>[], wanted: GoalDirection): Movement {
  if (values.length < 2) return Movement.UNKNOWN;
  const change = values.at(-1)!.value - values[0]!.value;
  if (change === 0) return Movement.STILL;
  return change > 0 === (wanted === GoalDirection.UP) ? Movement.RIGHT_WAY : Movement.WRONG_WAY;
}
