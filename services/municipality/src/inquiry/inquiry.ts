import type { Ref } from '@mikro-orm/core';
import { Check, Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Body } from '../body/body.js';
import { InquiryKind } from './inquiryKind.js';

/** What a body has found out: an assessment of needs, or a dialogue with the public. */
@Entity()
@Index({ properties: ['body'] })
@ObjectType({ description: 'What a body has found out by an assessment of needs or a dialogue with the public (seeds L2, L4). Source: the organisation that the body belongs to.' })
@Directive('@key(fields: "id")')
export class Inquiry {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<organisation>:inquiry:<ULID>`.' })
  id!: string;

  @ManyToOne(() => Body, { ref: true, deleteRule: 'cascade' })
  body!: Ref<Body>;

  @Enum({ items: () => InquiryKind, type: 'text' })
  @Field(() => InquiryKind, { nullable: true, description: 'How it asked.' })
  kind!: InquiryKind;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What about.' })
  subject!: string;

  @Property({ type: 'text' })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was done, as exactly as is known.' })
  doneOn!: string;

  @Property({ type: 'integer', nullable: true })
  @Check({ expression: 'participants >= 0' })
  @Field(() => Int, { nullable: true, description: 'How many took part; null when nobody counted.' })
  participants: number | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What came out of it; null when it is not written down.' })
  findings: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of the report; null when it is not published.' })
  documentUrl: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}
