import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Concept, Provenance } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { GoalDirection } from './codeLists.js';
import { ResultGoal } from './resultGoal.js';

@Entity()
@Index({ properties: ['resultGoal'] })
@ObjectType({ description: 'What a result goal is measured by. Source: the organisation.' })
@Directive('@key(fields: "id")')
export class Indicator {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<organisation>:indicator:<ULID>`.' })
  id!: string;

  @ManyToOne(() => ResultGoal, { ref: true, deleteRule: 'cascade' })
  resultGoal!: Ref<ResultGoal>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is measured.' })
  title!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'In what its values are counted, e.g. "%".' })
  unit!: string;

  @Enum({ items: () => GoalDirection, type: 'text' })
  @Field(() => GoalDirection, { nullable: true, description: 'Which way it is to move.' })
  direction!: GoalDirection;

  @Property({ type: 'json', nullable: true })
  @Field(() => Concept, { nullable: true, description: 'The public key figure that it is, e.g. of Kolada or KOSTRA; null when it is the organisation’s own.' })
  keyFigure: Concept | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;
}
