import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { checkFirst, FIRST } from '../list/first.js';
import { checkServiceId } from '../service/checkServiceId.js';
import { Service } from '../service/service.js';
import { SupplyArea } from '../supplyArea/supplyArea.js';
import { PlantKind, PlantStatus } from './codeLists.js';
import { Plant } from './plant.js';

@Resolver(() => Plant)
export class PlantResolver {
  @Query(() => [Plant], { nullable: true, description: 'The plants of Laholmsbuktens VA, by their ids. What is left out does not narrow; what is given must all hold. Errors: BAD_USER_INPUT. Source: Laholmsbuktens VA.' })
  plants(
    @Ctx() { em }: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('status', () => [PlantStatus], { nullable: true, description: 'Standing at one of these places in their lives.' }) status?: PlantStatus[] | null,
    @Arg('kind', () => [PlantKind], { nullable: true, description: 'Of one of these kinds.' }) kind?: PlantKind[] | null,
    @Arg('service', () => ID, { nullable: true, description: 'Serving an area of this service.' }) service?: string | null,
  ): Promise<Plant[]> {
    checkFirst(first);
    checkServiceId(service);
    const narrow = {
      ...(service && { supplies: { $some: { supplyArea: { service } } } }),
      ...(kind && { kind: { $in: kind } }),
      ...(status && { status: { $in: status } }),
    };
    return em.find(Plant, narrow, { orderBy: { id: 'asc' }, limit: first });
  }

  @FieldResolver(() => [SupplyArea], { nullable: true, description: 'The areas that it serves, or is to serve, or has served, by their ids.' })
  supplyAreas(@Root() { id }: Plant, @Ctx() { loaders }: Context): Promise<SupplyArea[]> {
    return loaders.areasOfPlant.load(id);
  }

  @FieldResolver(() => [Service], { nullable: true, description: 'The municipalities’ services whose areas it serves, each at its competent authority.' })
  services(@Root() { id }: Plant, @Ctx() { loaders }: Context): Promise<Service[]> {
    return loaders.servicesOfPlant.load(id);
  }
}
