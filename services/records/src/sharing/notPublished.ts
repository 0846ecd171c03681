import { DateScalar } from '@samverkan/common';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That something is there and is not published to whoever asks. That is no claim of secrecy: who wants it asks its owner for it.' })
@Directive('@shareable')
export class NotPublished {
  @Field(() => String, { nullable: true, description: 'The provision of law by which its owner withholds it, as it is cited, e.g. "OSL 19 kap. 3 §", "offentleglova § 14"; null when the owner names none.' })
  ground: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it is to be published, where its owner has set one.' })
  until: string | null = null;
}

@ObjectType({ description: 'How many records of one sort are there that are not published to whoever asks: the same whatever filter or page is asked for. Source: their owner.' })
@Directive('@shareable')
export class NotPublishedRecords {
  @Field(() => String, { nullable: true, description: 'The sort of record: its type in the graph, e.g. "Agreement".' })
  recordType!: string;

  @Field(() => String, { nullable: true, description: 'The provision of law by which they are withheld, as it is cited; null when the owner names none.' })
  ground!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many.' })
  records!: number;
}
