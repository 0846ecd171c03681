import { newRecordId } from '@samverkan/common';
import { type Refused, resultOf, runCommand, statedHere, TaskCategory } from '@samverkan/records';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { MappingRound } from '../mapping/mappingRound.js';
import { advanceArea, AdvanceAreaInput, proposeArea, ProposeAreaInput } from './advanceArea.js';
import { AreaChange } from './areaChange.js';
import { AreaState } from './codeLists.js';
import { CooperationArea } from './cooperationArea.js';

const CooperationAreaResult = resultOf('CooperationArea', CooperationArea);

@Resolver(() => Federation)
export class FederationAreasResolver {
  @FieldResolver(() => [CooperationArea], { nullable: true, description: 'What its members may do together, by title; all of it when nothing is said. Source: the secretariat.' })
  cooperationAreas(
    @Ctx() { em }: Context,
    @Arg('states', () => [AreaState], { nullable: true, description: 'Only in one of these states.' }) states?: AreaState[],
    @Arg('category', () => TaskCategory, { nullable: true, description: 'Only sharing this sort of work.' }) category?: TaskCategory,
  ): Promise<CooperationArea[]> {
    return em.find(CooperationArea, { ...(states && { state: { $in: states } }), ...(category && { category }) }, { orderBy: { title: 'asc', id: 'asc' } });
  }
}

@Resolver(() => MappingRound)
export class RoundAreasResolver {
  @FieldResolver(() => [CooperationArea], { nullable: true, description: 'The areas that came up in it, by title.' })
  areas(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<CooperationArea[]> {
    return loaders.under(CooperationArea, 'round', { title: 'asc', id: 'asc' }).load(id);
  }
}

@Resolver(() => CooperationArea)
export class CooperationAreaResolver {
  @FieldResolver(() => MappingRound, { nullable: true, description: 'The mapping round that it came up in; null when in none.' })
  round(@Root() { round }: CooperationArea, @Ctx() { loaders }: Context): Promise<MappingRound | null> | null {
    return round && loaders.shown(MappingRound).load(round.id);
  }

  @FieldResolver(() => [AreaChange], { nullable: true, description: 'How it came to where it is, the first step first.' })
  history(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<AreaChange[]> {
    return loaders.under(AreaChange, 'area', { number: 'asc' }).load(id);
  }

  @Mutation(() => CooperationAreaResult, { description: 'Records an idea. Refused with NO_TEXT, NO_RECORD.' })
  proposeArea(@Arg('input', () => ProposeAreaInput, { description: 'The idea.' }) input: ProposeAreaInput, @Ctx() context: Context): Promise<CooperationArea | Refused> {
    const id = newRecordId(context.organisation, 'area');
    return runCommand({ name: 'proposeArea', record: id }, context, (em) => proposeArea(em, id, input, statedHere()));
  }

  @Mutation(() => CooperationAreaResult, { description: 'Takes an area a step on. Refused with NO_RECORD, NOT_OWNER, AGREEMENT_NOT_NAMED, WRONG_STATE.' })
  advanceArea(@Arg('input', () => AdvanceAreaInput, { description: 'The step.' }) input: AdvanceAreaInput, @Ctx() context: Context): Promise<CooperationArea | Refused> {
    return runCommand({ name: 'advanceArea', record: input.id }, context, (em) => advanceArea(em, input));
  }
}
