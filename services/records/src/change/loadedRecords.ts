import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many records of one sort were loaded.' })
@Directive('@shareable')
export class LoadedRecords {
  @Field(() => String, { nullable: true, description: 'The sort of record: its type in the graph, e.g. "Agreement".' })
  recordType!: string;

  @Field(() => Int, { nullable: true, description: 'How many.' })
  records!: number;
}
