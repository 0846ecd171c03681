import { Embeddable, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { CapacityUnit } from './codeLists.js';

@Embeddable()
@ObjectType({ description: 'How much a plant can take or make. Source: Laholmsbuktens VA; see the plant’s provenance.' })
export class PlantCapacity {
  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'The figure, in `unit`; more than 0.' })
  value!: number;

  @Enum({ items: () => CapacityUnit, type: 'text' })
  @Field(() => CapacityUnit, { nullable: true, description: 'What the figure counts.' })
  unit!: CapacityUnit;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The calendar year for which the figure holds, e.g. 2025; null when not stated.' })
  year: number | null = null;
}
