import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AssociationBody } from '../decidingBody.js';
import { Consultation } from './consultation.js';

/** What the federation answers to a consultation, from the first draft on. */
@Entity()
@ObjectType({ description: 'What a federation answers to a consultation for its members (remissvar; høringssvar). Where each member stands on it, the member says. Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class ConsultationResponse {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:response:<ULID>`.' })
  id!: string;

  @OneToOne(() => Consultation, { ref: true, owner: true, deleteRule: 'cascade' })
  consultation!: Ref<Consultation>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is answered, in `language`.' })
  text!: string;

  @Enum({ items: () => AssociationBody, type: 'text' })
  @Field(() => AssociationBody, { nullable: true, description: 'Who has prepared it.' })
  preparedBy!: AssociationBody;

  @Enum({ items: () => AssociationBody, type: 'text', nullable: true })
  @Field(() => AssociationBody, { nullable: true, description: 'Who has decided it: the board; null while undecided.' })
  decidedBy: AssociationBody | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was decided; null while undecided.' })
  decidedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The paragraph of the minutes, e.g. "§ 87"; null when not stated.' })
  paragraph: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was sent; null while it is not.' })
  sentOn: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the text.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}
