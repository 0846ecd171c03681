import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Body } from '../body/body.js';
import { MeetingState } from './meetingState.js';

@Entity()
@Index({ properties: ['body', 'date'] })
@ObjectType({ description: 'A meeting of a body (sammanträde; møte). Source: the organisation that the body belongs to.' })
@Directive('@key(fields: "id")')
export class Meeting {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<organisation>:meeting:<ULID>`.' })
  id!: string;

  @ManyToOne(() => Body, { ref: true, deleteRule: 'cascade' })
  body!: Ref<Body>;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { nullable: true, description: 'The day of the meeting.' })
  date!: string;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { nullable: true, description: 'Whether it is held beside the year’s plan (extra sammanträde).' })
  extra: boolean = false;

  @Enum({ items: () => MeetingState, type: 'text' })
  @Field(() => MeetingState, { nullable: true, description: 'Where it stands.' })
  state!: MeetingState;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who called it; null while it is not called.' })
  calledBy: string | null = null;

  @Property({ type: 'array' })
  @Field(() => [String], { nullable: true, description: 'The items of its agenda, in order; empty while it is not called.' })
  agenda: string[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of the minutes; null when they are not published, or there are none.' })
  minutesUrl: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}
