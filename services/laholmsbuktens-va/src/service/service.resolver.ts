import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Plant } from '../plant/plant.js';
import { SupplyArea } from '../supplyArea/supplyArea.js';
import { Service } from './service.js';

@Resolver(() => Service)
export class ServiceResolver {
  @FieldResolver(() => [Plant], { nullable: true, description: 'The plants that serve the service’s supply areas, by their ids; null for a service that Laholmsbuktens VA does not deliver. Source: Laholmsbuktens VA.' })
  plants(@Root() { id }: Service, @Ctx() { loaders }: Context): Promise<Plant[]> {
    return loaders.plantsOfService.load(id);
  }

  @FieldResolver(() => [SupplyArea], { nullable: true, description: 'The areas in which the service is to be had, by their ids; null for a service that Laholmsbuktens VA does not deliver. Source: Laholmsbuktens VA.' })
  supplyAreas(@Root() { id }: Service, @Ctx() { loaders }: Context): Promise<SupplyArea[]> {
    return loaders.areasOfService.load(id);
  }
}
