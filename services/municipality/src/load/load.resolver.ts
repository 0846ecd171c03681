import { findWithUnseen, runCommand, type Unseen } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { Service } from '../service/service.js';
import { LoadProfile, LoadProfileResult, type MonthlyLoad } from './loadProfile.js';
import { restoreLoads } from './publishLoads.js';
import { StateLoadInput, stateLoad } from './stateLoad.js';
import { WithheldLoad } from './withheldLoad.js';

@Resolver(() => LoadProfile)
export class LoadProfileResolver {
  @FieldResolver(() => Service, { nullable: true, description: 'The service.' })
  @Directive('@own')
  service(@Root() { service }: LoadProfile, @Ctx() { loaders }: Context): Promise<Service | null> {
    return loaders.shown(Service).load(service.id);
  }

  /** What of the months is withheld is the same for all but their owner. */
  @FieldResolver()
  async months(@Root() { service, year, months }: LoadProfile, @Ctx() { audience, loaders, ownerEm }: Context): Promise<MonthlyLoad[]> {
    if (audience.of !== 'owner') return months;
    const ofServices = loaders.through<string, WithheldLoad[]>('withheld loads', async (ids) => {
      const withheld = Map.groupBy(await ownerEm().find(WithheldLoad, { service: { $in: [...ids] } }), (load) => load.service.id);
      return ids.map((id) => withheld.get(id) ?? []);
    });
    return restoreLoads(months, (await ofServices.load(service.id)).filter((load) => load.year === year));
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
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Arg('thematicArea', () => ID, { nullable: true, description: 'Of services with this code as thematic area only.' }) thematicArea?: string,
  ): Promise<(LoadProfile | Unseen)[]> {
    return findWithUnseen(LoadProfile, { year, ...(thematicArea && { service: { thematicArea: { code: thematicArea } } }) }, { orderBy: { service: { id: 'asc' } } }, context);
  }
}
