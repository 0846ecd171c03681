import { Field, Int, ObjectType } from 'type-graphql';

/** One point of a proposal or a decision. Kept as JSON. */
@ObjectType({ description: 'One point of a proposal or a decision (beslutspunkt; vedtakspunkt).' })
export class DecisionPoint {
  @Field(() => Int, { nullable: true, description: 'Its number, from 1.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'Its text, in the decision’s language.' })
  text!: string;
}
