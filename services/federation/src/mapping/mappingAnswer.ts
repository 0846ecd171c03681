import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { TaskCategory } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { RoundAnswerState } from './codeLists.js';
import { MappingRound } from './mappingRound.js';

@Entity()
@ObjectType({ description: 'Whether one member has answered on one sort of work in a mapping round. What it answered is its own: its interest in the areas. Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class MappingAnswer {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<round>:<organisation>:<category>`.' })
  id!: string;

  @ManyToOne(() => MappingRound, { ref: true, deleteRule: 'cascade' })
  round!: Ref<MappingRound>;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The organisation that is asked.' })
  @Directive('@memberRef(as: "organisation", type: "Organisation")')
  organisationId!: string;

  @Enum({ items: () => TaskCategory, type: 'text' })
  @Field(() => TaskCategory, { nullable: true, description: 'On which sort of work.' })
  category!: TaskCategory;

  @Enum({ items: () => RoundAnswerState, type: 'text' })
  @Field(() => RoundAnswerState, { nullable: true, description: 'Whether it has answered.' })
  state!: RoundAnswerState;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it answered; null while it has not.' })
  answeredOn: string | null = null;
}
