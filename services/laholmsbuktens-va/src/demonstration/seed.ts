import type { EntityManager } from '@mikro-orm/postgresql';
import { Plant } from '../plant/plant.js';
import { Service } from '../service/service.js';
import { Supply } from '../supplyArea/supply.js';
import { SupplyArea } from '../supplyArea/supplyArea.js';
import { plants } from './plants.js';
import { services } from './services.js';
import { supplyAreas } from './supplyAreas.js';

/**
 * Fills an empty database with the demonstration data, all of it or, when it rejects, nothing. A database that holds
 * anything is left as it is. Two programs that start on one database at once seed it once.
 */
export function seed(em: EntityManager): Promise<'seeded' | 'kept'> {
  return em.transactional(async (transaction) => {
    await transaction.execute('lock table "service", "supply_area", "plant" in exclusive mode');
    if (await holdsAnything(transaction)) return 'kept';
    for (const id of services) transaction.create(Service, { id });
    for (const area of supplyAreas) transaction.create(SupplyArea, area);
    for (const { serves, ...plant } of plants) {
      transaction.create(Plant, plant);
      for (const supplyArea of serves) transaction.create(Supply, { plant: plant.id, supplyArea: supplyArea.id });
    }
    return 'seeded';
  });
}

async function holdsAnything(em: EntityManager): Promise<boolean> {
  const [row] = await em.execute<{ holds: boolean }[]>('select exists (select from "service") or exists (select from "supply_area") or exists (select from "plant") as "holds"');
  return row!.holds;
}
