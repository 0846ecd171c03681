import { runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { WithheldGround } from '../count/withheldGround.js';
import { Organisation } from '../organisation/organisation.js';
import { Service } from '../service/service.js';
import { LoadProfile, LoadProfileResult, MonthlyLoad } from './loadProfile.js';
import { StateLoadInput, stateLoad } from './stateLoad.js';

/** Loads that are not published are null, with the ground beside them. */
@Resolver(() => LoadProfile)
export class LoadProfileResolver {
  @FieldResolver(() => Service, { nullable: true, description: 'The service.' })
  @Directive('@own')
  service(@Root() { service }: LoadProfile, @Ctx() { loaders }: Context): Promise<Service | null> {
    return loaders.one(Service).load(service.id);
  }

  @FieldResolver(() => [MonthlyLoad], { nullable: true, description: 'The twelve months, the first one first; null when withheld.' })
  months(@Root() { published, months }: LoadProfile): MonthlyLoad[] | null {
    return published ? months : null;
  }

  @FieldResolver(() => WithheldGround, { nullable: true, description: 'Why the loads are withheld; null when they are shown.' })
  withheld(@Root() { published }: LoadProfile): WithheldGround | null {
    return published ? null : WithheldGround.NOT_PUBLISHED;
  }

  @Mutation(() => LoadProfileResult, { description: 'States how the work of a service is spread over a year, in place of what was stated for that year. Refused with NOT_OWNER, NO_RECORD, IN_THE_FUTURE, NOT_TWELVE_MONTHS, NEGATIVE_COUNT.' })
  stateLoad(@Arg('input', () => StateLoadInput, { description: 'The profile.' }) input: StateLoadInput, @Ctx() context: Context) {
    return runCommand({ name: 'stateLoad', record: input.serviceId }, context, (em) => stateLoad(em, input));
  }
}

@Resolver(() => Organisation)
export class OrganisationLoadResolver {
  @FieldResolver(() => [LoadProfile], { nullable: true, description: 'How the work of its services is spread over a year, by the services’ ids. A service that is not among them has no profile.' })
  loadProfiles(
    @Ctx() { em }: Context,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Arg('thematicArea', () => ID, { nullable: true, description: 'Of services with this code as thematic area only.' }) thematicArea?: string,
  ): Promise<LoadProfile[]> {
    return em.find(LoadProfile, { year, ...(thematicArea && { service: { thematicArea: { code: thematicArea } } }) }, { orderBy: { service: { id: 'asc' } } });
  }
}
