import { Embeddable, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, PartialDateScalar } from '@samverkan/common';
import { Field, ObjectType } from 'type-graphql';

/**
 * Where a record comes from and how fresh it is. The contract's `Provenance` says the same of members' records, but its
 * fields are the members' alone: a type without a key that two subgraphs define must be shareable in both.
 */
@Embeddable()
@ObjectType('VaProvenance', { description: 'Where a record of Laholmsbuktens VA comes from and how fresh it is: what `Provenance` is for the members’ records.' })
export class Provenance {
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The system or document that the record was taken from, as Laholmsbuktens VA names it.' })
  source!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date that the record’s content describes; null when not stated.' })
  asOf: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which Laholmsbuktens VA last confirmed that the record is right; null when never.' })
  lastVerifiedOn: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'True when the record is made up, to demonstrate the platform, and describes nothing real.' })
  demonstration!: boolean;
}
