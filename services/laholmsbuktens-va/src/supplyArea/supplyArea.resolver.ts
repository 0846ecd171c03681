import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { checkFirst, FIRST } from '../list/first.js';
import { Plant } from '../plant/plant.js';
import { checkServiceId } from '../service/checkServiceId.js';
import { Service } from '../service/service.js';
import { SupplyArea } from './supplyArea.js';

@Resolver(() => SupplyArea)
export class SupplyAreaResolver {
  @Query(() => [SupplyArea], { nullable: true, description: 'The areas that Laholmsbuktens VA serves, by their ids. Errors: BAD_USER_INPUT. Source: Laholmsbuktens VA.' })
  supplyAreas(
    @Ctx() { em }: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('service', () => ID, { nullable: true, description: 'Of this service; of all when left out.' }) service?: string | null,
  ): Promise<SupplyArea[]> {
    checkFirst(first);
    checkServiceId(service);
    return em.find(SupplyArea, service ? { service } : {}, { orderBy: { id: 'asc' }, limit: first });
  }

  @FieldResolver(() => [Plant], { nullable: true, description: 'The plants that serve it, or are to, or have done, by their ids.' })
  plants(@Root() { id }: SupplyArea, @Ctx() { loaders }: Context): Promise<Plant[]> {
    return loaders.plantsOfArea.load(id);
  }

  @FieldResolver(() => Service, { nullable: true, description: 'The municipality’s service that is to be had there, at its competent authority.' })
  service(@Root() { service }: SupplyArea): Pick<Service, 'id'> {
    return { id: service.id };
  }
}
