import { Embeddable, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

@Embeddable()
@ObjectType({ description: 'A number in the national register of organisations: Swedish organisationsnummer, Norwegian organisasjonsnummer.' })
export class OrganisationNumber {
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The number as it is written in its country: "212000-1215" (SE, Luhn check digit), "964944334" (NO, modulus 11).' })
  value!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'True when it was read from a source that states it; false when it was derived and must not be quoted as official.' })
  official!: boolean;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Where the number was read, or how it was derived.' })
  source!: string;
}
