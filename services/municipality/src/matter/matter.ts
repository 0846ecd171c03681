import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Body } from '../body/body.js';
import { MatterState } from './matterState.js';

/** A matter that a body takes up and, where it needs a decision, sends on to a body that may decide. */
@Entity()
@Index({ properties: ['fromBody', 'state'] })
@Index({ properties: ['toBodyId'] })
@ObjectType({ description: 'A matter (ärende; sak) that a body takes up and sends on to one that may decide (seed L12). The decision is the deciding organisation’s own record. Source: the organisation whose body raised it.' })
@Directive('@key(fields: "id")')
export class Matter {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<organisation>:matter:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is about, in `language`.' })
  subject!: string;

  @ManyToOne(() => Body, { ref: true, deleteRule: 'cascade' })
  fromBody!: Ref<Body>;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The body that is to decide, perhaps another organisation’s; null while it is not sent on.' })
  @Directive('@memberRef(as: "toBody", type: "Body")')
  toBodyId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The party whose representative took it up, which need not be a member; null when not recorded.' })
  @Directive('@memberRef(as: "initiatedBy", type: "Organisation")')
  initiatedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The result goal that it is to serve; null when none is named.' })
  @Directive('@memberRef(as: "resultGoal", type: "ResultGoal")')
  resultGoalId: string | null = null;

  @Enum({ items: () => MatterState, type: 'text' })
  @Field(() => MatterState, { nullable: true, description: 'Where it stands, as this organisation says.' })
  state!: MatterState;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was raised.' })
  raisedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was sent on; null while it is not.' })
  referredOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was closed or dropped; null while it is open.' })
  endedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the body proposes, or why it was dropped, in `language`.' })
  note: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the matter’s own texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}
