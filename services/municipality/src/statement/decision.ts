import { Embeddable, Enum, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Field, ObjectType } from 'type-graphql';
import { DecisionOutcome } from './codeLists.js';

@Embeddable()
@ObjectType({ description: 'A political decision of one party (seeds G9, H12).' })
export class Decision {
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The body that decided, e.g. "Kommunfullmäktige".' })
  body!: string;

  @Enum({ items: () => DecisionOutcome, type: 'text' })
  @Field(() => DecisionOutcome, { nullable: true, description: 'What it did with the proposal.' })
  outcome!: DecisionOutcome;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When, as exactly as the minutes say; null when not stated.' })
  date: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The paragraph of the minutes, e.g. "§ 42".' })
  paragraph: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Diary number (diarienummer, dnr; saksnummer) in the party’s own registry.' })
  diaryNumber: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of the minutes; null when they are not published.' })
  documentUrl: string | null = null;
}
