import { DateScalar, today } from '@samverkan/common';
import { runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, Float, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { WithheldGround } from '../count/withheldGround.js';
import { Organisation } from '../organisation/organisation.js';
import { StaffFunction } from './codeLists.js';
import { SharedRole } from './sharedRole.js';
import { SpecialistNeed, SpecialistNeedResult } from './specialistNeed.js';
import { isSinglePerson, isSmall, Staffing, StaffingResult } from './staffing.js';
import { StateSpecialistNeedInput, stateSpecialistNeed } from './stateSpecialistNeed.js';
import { StateStaffingInput, stateStaffing } from './stateStaffing.js';

/** A figure that is not published is null, with the ground beside it. */
@Resolver(() => Staffing)
export class StaffingResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'How many people; 0 when there is nobody, null when withheld.' })
  headcount(@Root() { published, headcount }: Staffing): number | null {
    return published ? headcount : null;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'How many full-time equivalents (FTE) they are together; null when withheld.' })
  fte(@Root() { published, fte }: Staffing): number | null {
    return published ? fte : null;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether all hangs on one person; null when withheld.' })
  singlePerson(@Root() staffing: Staffing): boolean | null {
    return staffing.published ? isSinglePerson(staffing) : null;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether one or two people do it (lite fagmiljø); null when withheld.' })
  small(@Root() staffing: Staffing): boolean | null {
    return staffing.published ? isSmall(staffing) : null;
  }

  @FieldResolver(() => WithheldGround, { nullable: true, description: 'Why the figures are withheld; null when they are shown.' })
  withheld(@Root() { published }: Staffing): WithheldGround | null {
    return published ? null : WithheldGround.NOT_PUBLISHED;
  }

  @Mutation(() => StaffingResult, { description: 'States how many people do one sort of work on a day, in place of what was stated for that day. Refused with NOT_OWNER, NEGATIVE_COUNT, FTE_EXCEEDS_HEADCOUNT, IN_THE_FUTURE.' })
  stateStaffing(@Arg('input', () => StateStaffingInput, { description: 'The figures.' }) input: StateStaffingInput, @Ctx() context: Context) {
    return runCommand({ name: 'stateStaffing', record: input.organisationId }, context, (em) => stateStaffing(em, input));
  }
}

@Resolver(() => SpecialistNeed)
export class SpecialistNeedResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'Who needs it.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.one(Organisation).load(organisation);
  }

  @Mutation(() => SpecialistNeedResult, { description: 'States a sort of specialist that the organisation will need, in place of what was stated for it. Refused with NOT_OWNER, NEED_IS_PAST, NO_TEXT.' })
  stateSpecialistNeed(@Arg('input', () => StateSpecialistNeedInput, { description: 'The need.' }) input: StateSpecialistNeedInput, @Ctx() context: Context) {
    return runCommand({ name: 'stateSpecialistNeed', record: input.organisationId }, context, (em) => stateSpecialistNeed(em, input));
  }
}

@Resolver(() => Organisation)
export class OrganisationStaffingResolver {
  @FieldResolver(() => [Staffing], { nullable: true, description: 'The latest figures for each function that are not later than a day, by the functions’ codes. A function that is not among them it has stated nothing on.' })
  async staffing(
    @Ctx() { em }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today when left out.' }) asOf?: string,
    @Arg('functions', () => [StaffFunction], { nullable: true, description: 'Of these functions only.' }) functions?: StaffFunction[],
  ): Promise<Staffing[]> {
    const stated = await em.find(Staffing, { asOf: { $lte: asOf ?? today() }, ...(functions && { staffFunction: { $in: functions } }) }, { orderBy: { staffFunction: 'asc', asOf: 'desc' } });
    return stated.filter(({ staffFunction }, place) => stated[place - 1]?.staffFunction !== staffFunction);
  }

  @FieldResolver(() => [SharedRole], { nullable: true, description: 'What it puts into joint roles, by function and agreement.' })
  sharedRoles(@Ctx() { em }: Context): Promise<SharedRole[]> {
    return em.find(SharedRole, {}, { orderBy: { staffFunction: 'asc', agreementId: 'asc' } });
  }

  @FieldResolver(() => [SpecialistNeed], { nullable: true, description: 'The sorts of specialist that it will need, by the functions’ codes.' })
  @Directive('@own')
  specialistNeeds(@Ctx() { em }: Context): Promise<SpecialistNeed[]> {
    return em.find(SpecialistNeed, {}, { orderBy: { staffFunction: 'asc' } });
  }
}
