import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { EvaluationState, ReviewOutcome } from './codeLists.js';

@ObjectType({ description: 'Where this party’s evaluation of one agreement stands, in figures. For the gateway, which joins the parties’.' })
@Directive('@inaccessible')
export class ReviewFigure {
  @Field(() => ID, { nullable: true, description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => ID, { nullable: true, description: 'The agreement.' })
  agreementId!: string;

  @Field(() => EvaluationState, { nullable: true, description: 'How far it has come.' })
  state!: EvaluationState;

  @Field(() => ReviewOutcome, { nullable: true, description: 'What the party wants to become of the agreement.' })
  outcome!: ReviewOutcome | null;

  @Field(() => Int, { nullable: true, description: 'Delivers on purpose, 1–5.' })
  deliversOnPurpose!: number | null;

  @Field(() => Int, { nullable: true, description: 'Value for money, 1–5.' })
  valueForMoney!: number | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the party will look again.' })
  nextReviewOn!: string | null;
}

/** For each agreement the last finished evaluation and the one that is not finished yet, where there are such. */
const CURRENT = `
  select distinct on (agreement_id collate "C", state = 'DONE')
    id as "evaluationId", agreement_id as "agreementId", state, outcome,
    delivers_on_purpose_points as "deliversOnPurpose", value_for_money_points as "valueForMoney", next_review_on as "nextReviewOn"
  from evaluation
  order by agreement_id collate "C", state = 'DONE', id collate "C" desc`;

export const findReviewFigures = (em: EntityManager): Promise<ReviewFigure[]> => em.execute<ReviewFigure[]>(CURRENT, [], 'all', em.getLoggerContext());
