import { Field, ObjectType } from 'type-graphql';

/** A document of an agreement beside the text of its versions. Kept as JSON. */
@ObjectType({ description: 'A document that belongs to an agreement: the page that tells of it, an annex, minutes.' })
export class AgreementDocument {
  @Field(() => String, { nullable: true, description: 'What it is called, in the agreement’s language.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its address; null when it is not published, and is asked for at the keeper’s registry.' })
  url!: string | null;
}
