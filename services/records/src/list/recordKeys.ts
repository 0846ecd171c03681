import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a record stands in an order over all members. For the gateway, which merges the members’ lists by it.' })
@Directive('@inaccessible')
export class RecordKey {
  @Field(() => ID, { nullable: true, description: 'The record.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What it sorts by, compared by code unit; the id decides between equals.' })
  sortKey!: string;
}

@ObjectType({ description: 'One page of a member’s records in an order, as keys. For the gateway.' })
@Directive('@inaccessible')
export class RecordKeys {
  /** Keys and total are two statements, and each is run only when it is asked for. */
  constructor(
    private readonly findKeys: () => Promise<RecordKey[]>,
    private readonly count: () => Promise<number>,
  ) {}

  @Field(() => [RecordKey], { nullable: true, description: 'The keys, in order.' })
  keys(): Promise<RecordKey[]> {
    return this.findKeys();
  }

  @Field(() => Int, { nullable: true, description: 'How many records the filter lets through, on all pages.' })
  total(): Promise<number> {
    return this.count();
  }
}

@InputType({ description: 'A place in an order: after this record. For the gateway.' })
@Directive('@inaccessible')
export class KeyPosition {
  @Field(() => String, { description: 'The sort key of the last record seen.' })
  sortKey!: string;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}
