import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Provenance } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Negotiation } from './negotiation.js';

/** That a member lets the federation negotiate for it. */
@Entity()
@Unique({ properties: ['negotiation', 'organisationId'] })
@ObjectType({ description: 'A mandate: that a member lets the federation negotiate for it, as the member has told the secretariat (seed S3). The minutes are the member’s. Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class NegotiationMandate {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:mandate:<ULID>`.' })
  id!: string;

  @ManyToOne(() => Negotiation, { ref: true, deleteRule: 'cascade' })
  negotiation!: Ref<Negotiation>;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The member that gave it.' })
  @Directive('@memberRef(as: "organisation", type: "Organisation")')
  organisationId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The body that gave it, e.g. "Kommunstyrelsen".' })
  decidedBy!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was given.' })
  givenOn!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Diary number (diarienummer, dnr; saksnummer) in the member’s registry; null when not told.' })
  diaryNumber: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;
}
