import { Embeddable, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Field, InputType, ObjectType } from 'type-graphql';

/** A member decides for itself, in its own minutes; here is what it has told the secretariat of them. */
@Embeddable()
@ObjectType({ description: 'A decision of one member’s own, as the member has told it to the secretariat (seed G9). The minutes are the member’s.' })
export class MemberDecision {
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The body that decided, e.g. "Kommunfullmäktige", "Kommunestyret".' })
  body!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When, as exactly as it was told; null when it was not.' })
  date: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Diary number (diarienummer, dnr; saksnummer) in the member’s own registry; null when not told.' })
  diaryNumber: string | null = null;
}

@InputType({ description: 'A member’s own decision.' })
export class MemberDecisionInput {
  @Field(() => String, { description: 'The body that decided.' })
  body!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When; left out when not told.' })
  date: string | null = null;

  @Field(() => String, { nullable: true, description: 'Diary number in the member’s registry; left out when not told.' })
  diaryNumber: string | null = null;
}
