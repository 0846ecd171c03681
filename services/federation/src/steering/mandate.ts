import { Embeddable, Embedded, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { MemberDecision } from '../decision/memberDecision.js';

@Embeddable()
@ObjectType({ description: 'In whose name a body sits in the steering group: one member’s executive board’s (seeds H8, H12).' })
export class Mandate {
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The board that gives it, e.g. "Kommunstyrelsen i Hörby".' })
  givenBy!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the body is to do, in the words of the decision or its proposal.' })
  words: string | null = null;

  @Embedded(() => MemberDecision, { nullable: true, prefix: 'decision_' })
  @Field(() => MemberDecision, { nullable: true, description: 'The board’s decision; null while it is only proposed, or when none is told of.' })
  decision: MemberDecision | null = null;
}
