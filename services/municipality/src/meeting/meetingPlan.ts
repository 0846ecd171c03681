import type { Ref } from '@mikro-orm/core';
import { Check, Embedded, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Provenance } from '@samverkan/records';
import { Field, Int, ObjectType } from 'type-graphql';
import { Body } from '../body/body.js';

@Entity()
@ObjectType({ description: 'How many meetings a body is to hold in a year (sammanträdesplan; møteplan, seed L13). Their days are those of its meetings.' })
export class MeetingPlan {
  @ManyToOne(() => Body, { primary: true, ref: true, deleteRule: 'cascade' })
  body!: Ref<Body>;

  @PrimaryKey({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'The year.' })
  year!: number;

  @Property({ type: 'integer' })
  @Check({ expression: 'per_year >= 0' })
  @Field(() => Int, { nullable: true, description: 'How many meetings in the year.' })
  perYear!: number;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the plan comes from and how fresh it is.' })
  provenance!: Provenance;
}
