import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An entry of a public code list. Kept as JSON: the list is its owner, we only quote it. */
@ObjectType({ description: 'An entry of a public code list, quoted: a COFOG function of government, a LOS theme.' })
@Directive('@shareable')
export class Concept {
  @Field(() => String, { nullable: true, description: 'The code list, e.g. "LOS" (psi.norge.no/los) or "COFOG" (Eurostat).' })
  scheme!: string;

  @Field(() => ID, { nullable: true, description: 'The entry’s code or address in its list, e.g. "10.9".' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The entry’s name, in the record’s language.' })
  label!: string;
}
