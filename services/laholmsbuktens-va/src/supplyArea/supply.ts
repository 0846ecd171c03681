import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Plant } from '../plant/plant.js';
import { SupplyArea } from './supplyArea.js';

/** That a plant serves an area. The graph shows it as lists on both. */
@Entity()
@Index({ properties: ['supplyArea', 'plant'] })
export class Supply {
  @ManyToOne(() => Plant, { primary: true, ref: true, deleteRule: 'cascade' })
  plant!: Ref<Plant>;

  @ManyToOne(() => SupplyArea, { primary: true, ref: true, deleteRule: 'cascade' })
  supplyArea!: Ref<SupplyArea>;
}
