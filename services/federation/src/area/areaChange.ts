import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Field, Int, ObjectType } from 'type-graphql';
import { AreaState } from './codeLists.js';
import { CooperationArea } from './cooperationArea.js';

/** Never changed once written. */
@Entity()
@ObjectType({ description: 'That a co-operation area came to another state: when, and by whom.' })
export class AreaChange {
  @ManyToOne(() => CooperationArea, { primary: true, ref: true, deleteRule: 'cascade' })
  area!: Ref<CooperationArea>;

  @PrimaryKey({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Counted from 1.' })
  number!: number;

  @Enum({ items: () => AreaState, type: 'text', nullable: true })
  @Field(() => AreaState, { nullable: true, description: 'The state before; null for the first.' })
  from: AreaState | null = null;

  @Enum({ items: () => AreaState, type: 'text' })
  @Field(() => AreaState, { nullable: true, description: 'The state from then on.' })
  to!: AreaState;

  @Property({ type: 'text' })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When.' })
  on!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'By whom, as a body or a role, e.g. "Styrgruppen"; null when not recorded.' })
  by: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, or what was decided; null when nothing is recorded.' })
  note: string | null = null;
}
