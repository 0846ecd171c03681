import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Provenance } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { GoalState } from './codeLists.js';
import { Vision } from './vision.js';

@Entity()
@Index({ properties: ['vision'] })
@ObjectType({ description: 'A target area (målområde; satsingsområde) of an organisation, across its boards (seed L8). Source: the organisation.' })
@Directive('@key(fields: "id")')
export class TargetArea {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<organisation>:area:<ULID>`.' })
  id!: string;

  @ManyToOne(() => Vision, { ref: true, deleteRule: 'cascade' })
  vision!: Ref<Vision>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the work in it is to lead to.' })
  purpose: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'Whether it is one of the goals for sound financial management (god ekonomisk hushållning, seed L9).' })
  isSoundFinanceGoal!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The role that answers for it, e.g. "Målområdesansvarig chef".' })
  responsible: string | null = null;

  @Property({ type: 'text', nullable: true })
  resourceGroupId: string | null = null;

  @Enum({ items: () => GoalState, type: 'text' })
  @Field(() => GoalState, { nullable: true, description: 'Whether it is worked for.' })
  state!: GoalState;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;
}
