import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Provenance } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Network } from './network.js';

/** That somebody sits in a network on members' behalf. */
@Entity()
@ObjectType({ description: 'That somebody represents members in a network (seed S9): an office, in its public role. Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class Representation {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:representation:<ULID>`.' })
  id!: string;

  @ManyToOne(() => Network, { ref: true, deleteRule: 'cascade' })
  network!: Ref<Network>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Who represents: the office, or the name of an elected or appointed representative.' })
  representative!: string;

  @Property({ type: 'array' })
  @Field(() => [ID], { nullable: true, description: 'On whose behalf: organisations’ ids; empty where it is all members’.' })
  @Directive('@memberRef(as: "onBehalfOf", type: "Organisation")')
  onBehalfOfIds: string[] = [];

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'From when; null when not stated.' })
  from: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while no end is stated.' })
  to: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;
}
