import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, PartialDateScalar } from '@samverkan/common';
import { checkPast, Language, nextState, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { checkParty } from '../statement/checkParty.js';
import { ReviewOutcome } from './codeLists.js';
import type { Evaluation } from './evaluation.js';
import { EVALUATION_STATES } from './evaluationState.js';
import { createEvaluation, findOpenEvaluation } from './planEvaluation.js';
import { checkScore, Score } from './score.js';

@InputType({ description: 'What a party finds of an agreement. What is left out stays as it was noted before.' })
export class RecordEvaluationInput {
  @Field(() => ID, { description: 'The party, e.g. "hylte".' })
  organisationId!: string;

  @Field(() => ID, { description: 'The agreement, whoever keeps it.' })
  agreementId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the evaluation is finished by this: then it needs both scores and its evidence, and stands from then on.' })
  finished: boolean = false;

  @Field(() => Score, { nullable: true, description: 'Whether it delivers what it is for.' })
  deliversOnPurpose?: Score | null;

  @Field(() => Score, { nullable: true, description: 'Whether it is worth its money.' })
  valueForMoney?: Score | null;

  @Field(() => String, { nullable: true, description: 'What the scores rest on.' })
  evidence?: string | null;

  @Field(() => ReviewOutcome, { nullable: true, description: 'What is to become of the agreement. May be left out where both scores are good, which means KEEP.' })
  outcome?: ReviewOutcome | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was finished; today when left out.' })
  doneOn?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When to look at the agreement again.' })
  nextReviewOn?: string | null;

  @Field(() => Language, { description: 'The language of the evidence.' })
  language!: Language;
}

/** Notes or finishes the party's own evaluation; what others find is theirs. Throws a Refusal: NOT_A_PARTY, BAD_SCORE, NO_SCORE, NO_EVIDENCE, NO_OUTCOME, IN_THE_FUTURE. */
export async function recordEvaluation(em: EntityManager, input: RecordEvaluationInput): Promise<Evaluation> {
  const { organisationId, agreementId, finished, language } = input;
  await checkParty(em, organisationId, agreementId);
  const evaluation = (await findOpenEvaluation(em, agreementId)) ?? createEvaluation(em, { organisationId, agreementId, language });
  evaluation.state = nextState(EVALUATION_STATES, evaluation.state, finished ? 'finish' : 'note');
  Object.assign(evaluation, { ...noted(input), language, provenance: statedHere() });
  if (finished) finish(evaluation, checkPast(input.doneOn, 'doneOn'));
  return evaluation;
}

function noted({ deliversOnPurpose, valueForMoney, evidence, outcome, nextReviewOn }: RecordEvaluationInput): Partial<Evaluation> {
  return {
    ...(deliversOnPurpose && { deliversOnPurpose: checkScore(deliversOnPurpose, 'deliversOnPurpose') }),
    ...(valueForMoney && { valueForMoney: checkScore(valueForMoney, 'valueForMoney') }),
    ...(evidence?.trim() && { evidence: evidence.trim() }),
    ...(outcome && { outcome }),
    ...(nextReviewOn && { nextReviewOn }),
  };
}

function finish(evaluation: Evaluation, doneOn: string): void {
  for (const question of ['deliversOnPurpose', 'valueForMoney'] as const) {
    if (!evaluation[question]) throw new Refusal('NO_SCORE', 'A finished evaluation answers both questions, or says that one does not apply.', question);
  }
  if (!evaluation.evidence) throw new Refusal('NO_EVIDENCE', 'A finished evaluation says what it rests on.', 'evidence');
  evaluation.outcome ??= findUsualOutcome(evaluation.deliversOnPurpose!, evaluation.valueForMoney!);
  if (!evaluation.outcome) throw new Refusal('NO_OUTCOME', 'Only an agreement that is found good on both questions is kept without saying so.', 'outcome');
  evaluation.doneOn = doneOn;
}

/** Well-working and economical agreements will most likely stay as they are (seed O6). */
export function findUsualOutcome(...scores: Pick<Score, 'points'>[]): ReviewOutcome | null {
  return scores.every(({ points }) => points !== null && points >= 4) ? ReviewOutcome.KEEP : null;
}
