import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Language } from '@samverkan/records';
import { Field, Int, ObjectType } from 'type-graphql';
import { DecisionOutcome } from './codeLists.js';
import { DecisionPoint } from './decisionPoint.js';
import { PartyStatement } from './partyStatement.js';

/** What one body of a party did with one proposal on one version of an agreement. */
@Entity()
@Check({ name: 'decision_number_check', expression: 'number >= 1 and version >= 1' })
@ObjectType({ description: 'A proposal to a body of one party, and what the body decided (seeds G9, H12). Source: the party.' })
export class Decision {
  @ManyToOne(() => PartyStatement, { primary: true, ref: true, deleteRule: 'cascade' })
  statement!: Ref<PartyStatement>;

  @PrimaryKey({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Counted from 1 in the order in which the party has recorded them.' })
  number!: number;

  @Property({ type: 'integer', default: 1 })
  @Field(() => Int, { nullable: true, description: 'The version of the agreement that it is about.' })
  version: number = 1;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The body that decided, or is to decide, e.g. "Kommunfullmäktige".' })
  body!: string;

  @Enum({ items: () => DecisionOutcome, type: 'text' })
  @Field(() => DecisionOutcome, { nullable: true, description: 'What it did with the proposal.' })
  outcome!: DecisionOutcome;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date of the proposal, as exactly as it says; null when not stated.' })
  proposedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was decided, as exactly as the minutes say; null when not stated, or not yet.' })
  date: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The paragraph of the minutes, e.g. "§ 42".' })
  paragraph: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Diary number (diarienummer, dnr; saksnummer) in the party’s own registry.' })
  diaryNumber: string | null = null;

  @Property({ type: 'json', default: '[]' })
  @Field(() => [DecisionPoint], { nullable: true, description: 'What is proposed or decided, point by point (förslag till beslut; forslag til vedtak); none when not recorded.' })
  points: DecisionPoint[] = [];

  @Enum({ items: () => Language, type: 'text', nullable: true })
  @Field(() => Language, { nullable: true, description: 'The language of its points; null when it has none.' })
  language: Language | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of the minutes, or of the proposal; null when they are not published.' })
  documentUrl: string | null = null;
}

/** Of a party’s decisions, in the order of their numbers, the one that counts now: the last that was adopted or rejected, or else the last one on the table. */
export function decisionThatCounts<Recorded extends Pick<Decision, 'outcome'>>(decisions: readonly Recorded[]): Recorded | undefined {
  return decisions.findLast(({ outcome }) => outcome === DecisionOutcome.ADOPTED || outcome === DecisionOutcome.REJECTED) ?? decisions.at(-1);
}
