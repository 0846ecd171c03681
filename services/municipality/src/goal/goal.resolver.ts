import { resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Indicator } from './indicator.js';
import { ResultGoal } from './resultGoal.js';
import { adoptVision, AdoptVisionInput, setResultGoal, SetResultGoalInput, setTargetArea, SetTargetAreaInput } from './setGoals.js';
import { TargetArea } from './targetArea.js';
import { Vision } from './vision.js';

const VisionResult = resultOf('Vision', Vision);
const TargetAreaResult = resultOf('TargetArea', TargetArea);
const ResultGoalResult = resultOf('ResultGoal', ResultGoal);

@Resolver(() => Vision)
export class VisionResolver {
  @FieldResolver(() => [TargetArea], { nullable: true, description: 'The target areas under it, in the order of their ids.' })
  @Directive('@own')
  targetAreas(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<TargetArea[]> {
    return loaders.under(TargetArea, 'vision', { id: 'asc' }).load(id);
  }

  @Mutation(() => VisionResult, { description: 'Adopts a vision. Refused with NOT_OWNER, NO_TEXT.' })
  adoptVision(@Arg('input', () => AdoptVisionInput, { description: 'The vision.' }) input: AdoptVisionInput, @Ctx() context: Context) {
    return runCommand({ name: 'adoptVision', record: input.organisation }, context, (em) => adoptVision(em, input));
  }
}

@Resolver(() => TargetArea)
export class TargetAreaResolver {
  @FieldResolver(() => Vision, { nullable: true, description: 'The vision that it is under.' })
  @Directive('@own')
  vision(@Root() { vision }: TargetArea, @Ctx() { loaders }: Context): Promise<Vision | null> {
    return loaders.shown(Vision).load(vision.id);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The resource group that works with it; null when it has none.' })
  @Directive('@own')
  async resourceGroup(@Root() { resourceGroupId }: TargetArea, @Ctx() { loaders }: Context): Promise<Body | null> {
    return resourceGroupId === null ? null : loaders.shown(Body).load(resourceGroupId);
  }

  @FieldResolver(() => [ResultGoal], { nullable: true, description: 'Its result goals, in the order of their ids.' })
  @Directive('@own')
  resultGoals(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<ResultGoal[]> {
    return loaders.under(ResultGoal, 'targetArea', { id: 'asc' }).load(id);
  }

  @Mutation(() => TargetAreaResult, { description: 'Sets a target area. Refused with NOT_OWNER, NO_TEXT, NO_RECORD, NO_RESOURCE_GROUP.' })
  setTargetArea(@Arg('input', () => SetTargetAreaInput, { description: 'The target area.' }) input: SetTargetAreaInput, @Ctx() context: Context) {
    return runCommand({ name: 'setTargetArea', record: input.vision }, context, (em) => setTargetArea(em, input));
  }
}

@Resolver(() => ResultGoal)
export class ResultGoalResolver {
  @FieldResolver(() => TargetArea, { nullable: true, description: 'The target area that it is in.' })
  @Directive('@own')
  targetArea(@Root() { targetArea }: ResultGoal, @Ctx() { loaders }: Context): Promise<TargetArea | null> {
    return loaders.shown(TargetArea).load(targetArea.id);
  }

  @FieldResolver(() => [Indicator], { nullable: true, description: 'What it is measured by, in the order of the ids; empty when it is not measured.' })
  @Directive('@own')
  indicators(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<Indicator[]> {
    return loaders.under(Indicator, 'resultGoal', { id: 'asc' }).load(id);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it is measured: false when it has no indicator (seed L15).' })
  async measured(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<boolean> {
    return (await loaders.under(Indicator, 'resultGoal', { id: 'asc' }).load(id)).length > 0;
  }

  @Mutation(() => ResultGoalResult, { description: 'Sets a result goal. Refused with NOT_OWNER, NO_TEXT, NO_RECORD.' })
  setResultGoal(@Arg('input', () => SetResultGoalInput, { description: 'The goal.' }) input: SetResultGoalInput, @Ctx() context: Context) {
    return runCommand({ name: 'setResultGoal', record: input.targetArea }, context, (em) => setResultGoal(em, input));
  }
}

@Resolver(() => Organisation)
export class OrganisationGoalsResolver {
  @FieldResolver(() => [Vision], { nullable: true, description: 'Its visions, in the order of their ids.' })
  @Directive('@own')
  visions(@Ctx() { em }: Context): Promise<Vision[]> {
    return em.find(Vision, {}, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => [ResultGoal], { nullable: true, description: 'Its result goals, in the order of their ids.' })
  @Directive('@own')
  resultGoals(@Ctx() { em }: Context): Promise<ResultGoal[]> {
    return em.find(ResultGoal, {}, { orderBy: { id: 'asc' } });
  }
}
