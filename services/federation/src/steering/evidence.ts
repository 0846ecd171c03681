import { Embeddable, Property } from '@mikro-orm/decorators/legacy';
import { Field, InputType, ObjectType } from 'type-graphql';

@Embeddable()
@ObjectType({ description: 'The document that shows that something was done (seed H10).' })
export class Evidence {
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is, e.g. "Minnesanteckningar 2018-03-14".' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its address; null when it is not published.' })
  url: string | null = null;
}

@InputType({ description: 'A document.' })
export class EvidenceInput {
  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its address; left out when it is not published.' })
  url: string | null = null;
}
