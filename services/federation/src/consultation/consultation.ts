import { Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ConsultationState } from './codeLists.js';

/** A consultation that the federation has been asked to answer for its members. */
@Entity()
@Index({ properties: ['deadline', 'id'] })
@ObjectType({ description: 'A consultation (remiss; høring) that has been sent to the federation for an answer. Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class Consultation {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:consultation:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called, in `language`.' })
  title!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The field that it lies in, in `language`, e.g. "Kommunal ekonomi" (seed S11).' })
  subject!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Who asks (remitterande myndighet; høringsinstans), e.g. "Finansdepartementet".' })
  referringBody!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its number at who asks; null when not stated.' })
  reference: string | null = null;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it came.' })
  receivedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The last day for an answer; null when none is given.' })
  deadline: string | null = null;

  @Enum({ items: () => ConsultationState, type: 'text' })
  @Field(() => ConsultationState, { nullable: true, description: 'How far the answer has come.' })
  state!: ConsultationState;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who prepares the answer; null while nobody has been given it.' })
  assignedTo: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of its texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}
