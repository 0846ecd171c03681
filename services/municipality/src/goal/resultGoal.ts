import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Provenance } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { GoalDirection, GoalState } from './codeLists.js';
import { TargetArea } from './targetArea.js';

@Entity()
@Index({ properties: ['targetArea'] })
@ObjectType({ description: 'A result goal (resultatmål), and which way it is to move (seeds L15, L17). Source: the organisation.' })
@Directive('@key(fields: "id")')
export class ResultGoal {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<organisation>:goal:<ULID>`.' })
  id!: string;

  @ManyToOne(() => TargetArea, { ref: true, deleteRule: 'cascade' })
  targetArea!: Ref<TargetArea>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is to be reached, as it was decided.' })
  title!: string;

  @Enum({ items: () => GoalDirection, type: 'text' })
  @Field(() => GoalDirection, { nullable: true, description: 'Which way what it names is to move. Its indicators have directions of their own.' })
  direction!: GoalDirection;

  @Enum({ items: () => GoalState, type: 'text' })
  @Field(() => GoalState, { nullable: true, description: 'Whether it is worked for.' })
  state!: GoalState;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;
}
