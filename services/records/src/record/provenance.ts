import { Embeddable, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, PartialDateScalar } from '@samverkan/common';
import { Directive, Field, ObjectType } from 'type-graphql';

/** Where a record comes from and how fresh it is: every record carries it. */
@Embeddable()
@ObjectType({ description: 'Where a record comes from and how fresh it is.' })
@Directive('@shareable')
export class Provenance {
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The system or document that the record was taken from, as its owner names it.' })
  source!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date that the record’s content describes.' })
  asOf: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which the owner last confirmed that the record is right; null when never.' })
  lastVerifiedOn: string | null = null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { nullable: true, description: 'True when the record is made up, to demonstrate the platform, and describes nothing real.' })
  demonstration: boolean = false;
}
