import { PartialDateScalar } from '@samverkan/common';
import { Field, Int, ObjectType } from 'type-graphql';

/** Who signs for a party, or is to. Kept as JSON. */
@ObjectType({ description: 'Who signs an agreement for a party, or is to: a place in the document that may still be empty (seeds H11, L24).' })
export class Signatory {
  @Field(() => Int, { nullable: true, description: 'The version of the agreement.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'In what capacity, e.g. "Kommunstyrelsens ordförande".' })
  capacity!: string;

  @Field(() => String, { nullable: true, description: 'Whose name the document gives; null when it gives none.' })
  name!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was signed; "XXXX" where the document leaves a date open; null while unsigned.' })
  signedOn!: string | null;
}
