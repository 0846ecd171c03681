import { Embeddable, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Field, Int, ObjectType } from 'type-graphql';

@Embeddable()
@ObjectType({ description: 'How many people are connected to the public water supply in an area at a date.' })
export class ConnectedInhabitants {
  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Inhabitants.' })
  value!: number;

  @Property({ type: 'text' })
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date that the figure is for, as exactly as its source states it.' })
  date!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Who counted, and how.' })
  source!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'True when the figure is made up, to demonstrate the platform.' })
  demonstration!: boolean;
}
