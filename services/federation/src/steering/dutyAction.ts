import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Provenance } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Duty } from './codeLists.js';
import { Evidence } from './evidence.js';
import { SteeringGroup } from './steeringGroup.js';

@Entity()
@Index({ properties: ['group', 'date'] })
@ObjectType({ description: 'Something that a steering group did for one of its duties (seeds H7, H9). Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class DutyAction {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:duty-action:<ULID>`. Never changes.' })
  id!: string;

  @ManyToOne(() => SteeringGroup, { ref: true, deleteRule: 'cascade' })
  group!: Ref<SteeringGroup>;

  @Enum({ items: () => Duty, type: 'text' })
  @Field(() => Duty, { nullable: true, description: 'For which duty.' })
  duty!: Duty;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { nullable: true, description: 'On which day.' })
  date!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What was done.' })
  what!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Who did it, as a body or a role, e.g. "Styrgruppen".' })
  by!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'For REPORT_BACK, the organisation whose executive board received it; otherwise null.' })
  @Directive('@memberRef(as: "reportedTo", type: "Organisation")')
  reportedToId: string | null = null;

  @Embedded(() => Evidence, { nullable: true, prefix: 'evidence_' })
  @Field(() => Evidence, { nullable: true, description: 'The document that shows it; null when there is none.' })
  evidence: Evidence | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;
}

/** Following up counts only with a document. */
export const isComplete = ({ duty, evidence }: Pick<DutyAction, 'duty' | 'evidence'>): boolean => duty !== Duty.FOLLOW_UP || evidence !== null;
