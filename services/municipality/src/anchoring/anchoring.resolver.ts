import { checkFirst, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { completeAnchoring, CompleteAnchoringInput, planAnchoring, PlanAnchoringInput } from './anchor.js';
import { AnchoringStep } from './anchoringStep.js';

const AnchoringStepResult = resultOf('AnchoringStep', AnchoringStep);

@Resolver(() => AnchoringStep)
export class AnchoringResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The member that anchors.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @Mutation(() => AnchoringStepResult, { description: 'Plans a step of anchoring. Refused with NOT_OWNER, NO_TEXT, BAD_ID.' })
  planAnchoring(@Arg('input', () => PlanAnchoringInput, { description: 'With whom, and how.' }) input: PlanAnchoringInput, @Ctx() context: Context) {
    return runCommand({ name: 'planAnchoring', record: input.organisationId }, context, async (em) => planAnchoring(em, input));
  }

  @Mutation(() => AnchoringStepResult, { description: 'Says that a step was taken, or left out. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE, NO_EVIDENCE, IN_THE_FUTURE.' })
  completeAnchoring(@Arg('input', () => CompleteAnchoringInput, { description: 'Which, and what shows it.' }) input: CompleteAnchoringInput, @Ctx() context: Context) {
    return runCommand({ name: 'completeAnchoring', record: input.id }, context, (em) => completeAnchoring(em, input));
  }
}

@Resolver(() => Organisation)
export class OrganisationAnchoringResolver {
  @FieldResolver(() => [AnchoringStep], { nullable: true, description: 'The steps by which it anchors co-operation at home, by stakeholder.' })
  @Directive('@own')
  anchoring(
    @Ctx() { em }: Context,
    @Arg('federation', () => ID, { nullable: true, description: 'Of which federation; of all when left out.' }) federation?: string,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most, 0–1000.' }) first = 100,
  ): Promise<AnchoringStep[]> {
    checkFirst(first);
    return em.find(AnchoringStep, federation ? { federationId: federation } : {}, { orderBy: { stakeholder: 'asc', id: 'asc' }, limit: first });
  }
}
