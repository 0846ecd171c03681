import { checkFirst, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Evaluation } from './evaluation.js';
import { findKeptAgreements, KeptAgreement } from './keptAgreement.js';
import { planEvaluation, PlanEvaluationInput } from './planEvaluation.js';
import { recordEvaluation, RecordEvaluationInput } from './recordEvaluation.js';
import { findReviewFigures, ReviewFigure } from './reviewFigure.js';

const EvaluationResult = resultOf('Evaluation', Evaluation);

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The party that evaluates.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @Mutation(() => EvaluationResult, { description: 'Plans the party’s own evaluation of an agreement. Refused with NOT_OWNER, NOT_A_PARTY, ALREADY_OPEN.' })
  planEvaluation(@Arg('input', () => PlanEvaluationInput, { description: 'Of what, and when.' }) input: PlanEvaluationInput, @Ctx() context: Context) {
    return runCommand({ name: 'planEvaluation', record: input.organisationId }, context, (em) => planEvaluation(em, input));
  }

  @Mutation(() => EvaluationResult, {
    description: 'Notes what the party finds of an agreement, or finishes its evaluation. Refused with NOT_OWNER, NOT_A_PARTY, BAD_SCORE, NO_SCORE, NO_EVIDENCE, NO_OUTCOME, IN_THE_FUTURE.',
  })
  recordEvaluation(@Arg('input', () => RecordEvaluationInput, { description: 'What it finds.' }) input: RecordEvaluationInput, @Ctx() context: Context) {
    return runCommand({ name: 'recordEvaluation', record: input.organisationId }, context, (em) => recordEvaluation(em, input));
  }
}

@Resolver(() => Organisation)
export class OrganisationReviewsResolver {
  @FieldResolver(() => [Evaluation], { nullable: true, description: 'Its evaluations of the agreements that it is party to, the latest first.' })
  @Directive('@own')
  evaluations(
    @Ctx() { em }: Context,
    @Arg('agreement', () => ID, { nullable: true, description: 'Of which agreement; of all when left out.' }) agreement?: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, 0–1000.' }) first = 20,
  ): Promise<Evaluation[]> {
    checkFirst(first);
    return em.find(Evaluation, agreement ? { agreementId: agreement } : {}, { orderBy: { id: 'desc' }, limit: first });
  }

  @FieldResolver(() => [ReviewFigure], { nullable: true, description: 'Its current evaluations in figures, by agreement: the last finished one, and the one that is not finished yet. For the gateway.' })
  @Directive('@inaccessible')
  reviewFigures(@Ctx() { em }: Context): Promise<ReviewFigure[]> {
    return findReviewFigures(em);
  }

  @FieldResolver(() => [KeptAgreement], { nullable: true, description: 'The agreements in force that it keeps, with their parties, by their ids. For the gateway.' })
  @Directive('@inaccessible')
  keptInForce(@Ctx() { em }: Context): Promise<KeptAgreement[]> {
    return findKeptAgreements(em);
  }
}
