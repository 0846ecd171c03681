import type { EntityManager, EntityName, FilterQuery, Loaded } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Plant } from '../plant/plant.js';
import { Service } from '../service/service.js';
import { Supply } from '../supplyArea/supply.js';
import { SupplyArea } from '../supplyArea/supplyArea.js';

type LoadedSupply = Loaded<Supply, 'plant' | 'supplyArea'>;

/** One request’s loaders: however many rows a request touches, each sort of row is one SQL statement a level. */
export class Loaders {
  constructor(private readonly em: EntityManager) {}

  readonly plant = this.byId(Plant);
  readonly supplyArea = this.byId(SupplyArea);
  readonly service = this.byId(Service);

  readonly areasOfService = new DataLoader<string, SupplyArea[]>(async (ids) => {
    const areas = await this.em.find(SupplyArea, { service: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
    const byService = Map.groupBy(areas, ({ service }) => service.id);
    return ids.map((id) => byService.get(id) ?? []);
  });

  readonly plantsOfService = this.bySupply((ids) => ({ supplyArea: { service: { $in: ids } } }), serviceOf, plantOf);
  readonly plantsOfArea = this.bySupply((ids) => ({ supplyArea: { $in: ids } }), ({ supplyArea }) => supplyArea.id, plantOf);
  readonly areasOfPlant = this.bySupply((ids) => ({ plant: { $in: ids } }), ({ plant }) => plant.id, areaOf);
  readonly servicesOfPlant = this.bySupply((ids) => ({ plant: { $in: ids } }), ({ plant }) => plant.id, (supply) => this.em.getReference(Service, serviceOf(supply)));

  /** From an id to its record, or null where there is none. */
  private byId<Entity extends { id: string }>(entity: EntityName<Entity>) {
    return new DataLoader<string, Entity | null>(async (ids) => {
      const rows = await this.em.find<Entity>(entity, { id: { $in: ids } } as never);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }

  /** From the id at one end of supplies to the records at the other end, each once, in the order of their ids. */
  private bySupply<Entity extends { id: string }>(where: (ids: string[]) => FilterQuery<Supply>, from: (supply: LoadedSupply) => string, to: (supply: LoadedSupply) => Entity) {
    return new DataLoader<string, Entity[]>(async (ids) => {
      const supplies = await this.em.find(Supply, where([...ids]), { populate: ['plant', 'supplyArea'], strategy: 'joined' });
      const byEnd = Map.groupBy(supplies, from);
      return ids.map((id) => [...new Set(byEnd.get(id)?.map(to))].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    });
  }
}

const plantOf = ({ plant }: LoadedSupply): Plant => plant.$;
const areaOf = ({ supplyArea }: LoadedSupply): SupplyArea => supplyArea.$;
const serviceOf = ({ supplyArea }: LoadedSupply): string => supplyArea.$.service.id;
