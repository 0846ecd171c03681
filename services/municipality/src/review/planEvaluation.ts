import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId, PartialDateScalar } from '@samverkan/common';
import { Language, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { checkParty } from '../statement/checkParty.js';
import { EvaluationState } from './codeLists.js';
import { Evaluation } from './evaluation.js';

@InputType({ description: 'That a party will evaluate an agreement.' })
export class PlanEvaluationInput {
  @Field(() => ID, { description: 'The party, e.g. "hylte".' })
  organisationId!: string;

  @Field(() => ID, { description: 'The agreement, whoever keeps it.' })
  agreementId!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'For when, as exactly as it is known.' })
  plannedFor?: string | null;

  @Field(() => Language, { description: 'The language that the evaluation will be in.' })
  language!: Language;
}

/** Plans a party's next evaluation. Throws a Refusal: NOT_A_PARTY, ALREADY_OPEN. */
export async function planEvaluation(em: EntityManager, { organisationId, agreementId, plannedFor = null, language }: PlanEvaluationInput): Promise<Evaluation> {
  await checkParty(em, organisationId, agreementId);
  const open = await findOpenEvaluation(em, agreementId);
  if (open) throw new Refusal('ALREADY_OPEN', `A party has one evaluation of an agreement at a time, and ${open.id} is not finished.`, 'agreementId');
  return createEvaluation(em, { organisationId, agreementId, plannedFor, language });
}

export function createEvaluation(em: EntityManager, { organisationId, agreementId, plannedFor = null, language }: PlanEvaluationInput): Evaluation {
  return em.create(Evaluation, { id: newRecordId(organisationId, 'evaluation'), agreementId, state: EvaluationState.PLANNED, plannedFor, language, provenance: statedHere() });
}

/** The evaluation of the agreement that is not finished, of which there is at most one. */
export const findOpenEvaluation = (em: EntityManager, agreementId: string): Promise<Evaluation | null> => em.findOne(Evaluation, { agreementId, state: { $ne: EvaluationState.DONE } });
