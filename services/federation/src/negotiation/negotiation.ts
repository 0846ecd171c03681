import { Collection } from '@mikro-orm/core';
import { Check, Embedded, Entity, Enum, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { NegotiationState } from './codeLists.js';
import { NegotiationMandate } from './negotiationMandate.js';

/** That the federation negotiates with somebody outside, for those that let it. */
@Entity()
@ObjectType({ description: 'A negotiation (förhandling; forhandling) with an external party, for those members that gave a mandate, and for no others (seed S3). Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class Negotiation {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:negotiation:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'With whom, e.g. "Region Skåne".' })
  externalParty!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'About what, in `language`.' })
  subject!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Who leads it: an office.' })
  lead!: string;

  @Enum({ items: () => NegotiationState, type: 'text' })
  @Field(() => NegotiationState, { nullable: true, description: 'Where it stands.' })
  state!: NegotiationState;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it began.' })
  openedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it ended; null while it is open.' })
  endedOn: string | null = null;

  @Property({ type: 'integer', nullable: true })
  @Check({ expression: 'meetings >= 0' })
  @Field(() => Int, { nullable: true, description: 'How many meetings with the external party there have been; null when not counted.' })
  meetings: number | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it came to, in `language`; null while it is open, or when broken off.' })
  result: string | null = null;

  @Property({ type: 'array' })
  @Field(() => [ID], { nullable: true, description: 'For whom the result holds: members that gave a mandate, by their ids; empty while it is open.' })
  @Directive('@memberRef(as: "concludedFor", type: "Organisation")')
  concludedForIds: string[] = [];

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of its texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();

  @OneToMany(() => NegotiationMandate, (mandate) => mandate.negotiation)
  mandates = new Collection<NegotiationMandate>(this);
}
