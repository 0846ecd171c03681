import { buildFederatedSchema, findOwner, type FederatedSchema } from '@samverkan/common';
import type DataLoader from 'dataloader';
import type { Context } from './context.js';
import { PlantResolver } from './plant/plant.resolver.js';
import { ServiceResolver } from './service/service.resolver.js';
import { SupplyAreaResolver } from './supplyArea/supplyArea.resolver.js';

/** The subgraph: plants and supply areas, and the contract's services with what Laholmsbuktens VA adds to them. */
export function buildVaSchema(): Promise<FederatedSchema> {
  return buildFederatedSchema<Context>({
    resolvers: [PlantResolver, SupplyAreaResolver, ServiceResolver],
    validate: false,
    references: {
      Plant: ({ id }, { loaders }) => findBy(loaders.plant, id),
      SupplyArea: ({ id }, { loaders }) => findBy(loaders.supplyArea, id),
      Service: ({ id }, { loaders }) => findBy(loaders.service, id),
    },
  });
}

/** A key is whatever the gateway sends; what can be no id is not put to the database, where it would fail the others. */
function findBy<Entity>(loader: DataLoader<string, Entity | null>, id: unknown): Promise<Entity | null> | null {
  return findOwner(id) === undefined ? null : loader.load(id as string);
}
