import { Embeddable, Enum, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Field, ObjectType } from 'type-graphql';
import { InvitationAnswer } from './codeLists.js';

@Embeddable()
@ObjectType({ description: 'That an organisation was asked to join, and what it said (seed O3). Source: the secretariat.' })
export class Invitation {
  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was asked; null when not stated.' })
  sentOn: string | null = null;

  @Enum({ items: () => InvitationAnswer, type: 'text', nullable: true })
  @Field(() => InvitationAnswer, { nullable: true, description: 'What came of it; null while the answer is awaited.' })
  answer: InvitationAnswer | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it answered; null while it has not, or when not stated.' })
  answeredOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The reason that it gave, in its own words; null when it gave none.' })
  reason: string | null = null;
}
