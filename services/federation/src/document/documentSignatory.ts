import { PartialDateScalar } from '@samverkan/common';
import { Field, ObjectType } from 'type-graphql';
import { SignatoryRole } from './codeLists.js';

/** Kept as JSON in its party. */
@ObjectType({ description: 'A person who stands under a document for a party, whether or not it is signed (seeds G1, G18, H11).' })
export class DocumentSignatory {
  @Field(() => String, { nullable: true, description: 'The person’s name, in a public role.' })
  name!: string;

  @Field(() => SignatoryRole, { nullable: true, description: 'In what role.' })
  role!: SignatoryRole;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the person signed; null where there is no signature, or none is told of.' })
  signedOn!: string | null;
}
