import { Check, Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { EvaluationState, ReviewOutcome } from './codeLists.js';
import { Score } from './score.js';

/** What one party finds of an agreement, whoever keeps it. */
@Entity()
@Index({ properties: ['agreementId', 'id'] })
@Check({ name: 'evaluation_done_check', expression: `state <> 'DONE' or (evidence is not null and outcome is not null and done_on is not null)` })
@Check({ name: 'evaluation_purpose_check', expression: 'delivers_on_purpose_points >= 1 and delivers_on_purpose_points <= 5' })
@Check({ name: 'evaluation_value_check', expression: 'value_for_money_points >= 1 and value_for_money_points <= 5' })
@ObjectType({ description: 'One party’s own evaluation of an agreement: does it deliver what it is for, and is it worth its money (seed O7). Other parties may find otherwise. Source: the party.' })
@Directive('@key(fields: "id")')
export class Evaluation {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<party>:evaluation:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The agreement that it is of, whoever keeps it.' })
  @Directive('@memberRef(as: "agreement", type: "Agreement")')
  agreementId!: string;

  @Enum({ items: () => EvaluationState, type: 'text' })
  @Field(() => EvaluationState, { nullable: true, description: 'How far it has come.' })
  state!: EvaluationState;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'For when it was planned; null when not stated.' })
  plannedFor: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was finished; null until it is.' })
  doneOn: string | null = null;

  @Embedded(() => Score, { nullable: true, prefix: 'delivers_on_purpose_' })
  @Field(() => Score, { nullable: true, description: 'Whether the agreement delivers what it is for (leverer etter hensikten); null until answered.' })
  deliversOnPurpose: Score | null = null;

  @Embedded(() => Score, { nullable: true, prefix: 'value_for_money_' })
  @Field(() => Score, { nullable: true, description: 'Whether it gives good effect for the money (god effekt for pengene); null until answered.' })
  valueForMoney: Score | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the scores rest on: figures, surveys, minutes, or their addresses. A finished evaluation always has it.' })
  evidence: string | null = null;

  @Enum({ items: () => ReviewOutcome, type: 'text', nullable: true })
  @Field(() => ReviewOutcome, { nullable: true, description: 'What the party wants to become of the agreement; null until it has said.' })
  outcome: ReviewOutcome | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When the party will look at the agreement again; null when not stated.' })
  nextReviewOn: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the evidence.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}
