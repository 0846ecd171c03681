import { DateScalar, today } from '@samverkan/common';
import { findWithUnseen, runCommand, Unseen } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { StaffFunction } from './codeLists.js';
import { protectRoles } from './protectRoles.js';
import { SharedRole } from './sharedRole.js';
import { SpecialistNeed, SpecialistNeedResult } from './specialistNeed.js';
import { isSinglePerson, isSmall, Staffing, StaffingResult } from './staffing.js';
import { StateSpecialistNeedInput, stateSpecialistNeed } from './stateSpecialistNeed.js';
import { StateStaffingInput, stateStaffing } from './stateStaffing.js';

@Resolver(() => Staffing)
export class StaffingResolver {
  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether all hangs on one person; null when withheld.' })
  singlePerson(@Root() staffing: Staffing): boolean {
    return isSinglePerson(staffing);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether one or two people do it (lite fagmiljø); null when withheld.' })
  small(@Root() staffing: Staffing): boolean {
    return isSmall(staffing);
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
    return loaders.shown(Organisation).load(organisation);
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
    @Ctx() context: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today when left out.' }) asOf?: string,
    @Arg('functions', () => [StaffFunction], { nullable: true, description: 'Of these functions only.' }) functions?: StaffFunction[],
  ): Promise<(Staffing | Unseen)[]> {
    const stated = await findWithUnseen(Staffing, { asOf: { $lte: asOf ?? today() }, ...(functions && { staffFunction: { $in: functions } }) }, { orderBy: { staffFunction: 'asc', asOf: 'desc' } }, context);
    return stated.filter((row, place) => functionOf(stated[place - 1]) !== functionOf(row));
  }

  @FieldResolver(() => [SharedRole], { nullable: true, description: 'What it puts into joint roles, by function and agreement.' })
  async sharedRoles(@Ctx() context: Context): Promise<SharedRole[]> {
    const roles = await context.em.find(SharedRole, {}, { orderBy: { staffFunction: 'asc', agreementId: 'asc' } });
    const staffing = await findWithUnseen(Staffing, {}, {}, context);
    return protectRoles(roles, staffing.filter((row) => row instanceof Unseen).map((row) => functionOf(row)!));
  }

  @FieldResolver(() => [SpecialistNeed], { nullable: true, description: 'The sorts of specialist that it will need, by the functions’ codes.' })
  @Directive('@own')
  specialistNeeds(@Ctx() { em }: Context): Promise<SpecialistNeed[]> {
    return em.find(SpecialistNeed, {}, { orderBy: { staffFunction: 'asc' } });
  }
}

/** The key of a figure is there, whether or not the figure is published. */
const functionOf = (row: Staffing | Unseen | undefined): StaffFunction | undefined => (row as Staffing | undefined)?.staffFunction;
