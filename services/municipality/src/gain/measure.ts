import { Embeddable, Enum, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Field, ObjectType } from 'type-graphql';
import { MeasureState } from './codeLists.js';

/** What a party does to bring a gain about. */
@Embeddable()
@ObjectType('GainMeasure', { description: 'What a party does in practice to bring a gain about (tiltak, åtgärd; seed O14).' })
export class Measure {
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is done.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'From when; null when not stated.' })
  from: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when; null when not stated.' })
  to: string | null = null;

  @Enum({ items: () => MeasureState, type: 'text' })
  @Field(() => MeasureState, { nullable: true, description: 'How far it has come.' })
  state!: MeasureState;
}
