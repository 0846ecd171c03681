import { Collection } from '@mikro-orm/core';
import { Check, Embedded, Entity, Enum, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Provenance } from '../record/provenance.js';
import { Supply } from '../supplyArea/supply.js';
import { PlantKind, PlantStatus } from './codeLists.js';
import { PlantCapacity } from './plantCapacity.js';

/** A plant. Where exactly it lies is left out on purpose: that can be a matter of security, and no view here needs it. */
@Entity()
@Check({ name: 'plant_capacity_value_check', expression: 'capacity_value > 0' })
@ObjectType({ description: 'A waterworks, a wastewater works or a pumping station that Laholmsbuktens VA runs. Source: Laholmsbuktens VA.' })
@Directive('@key(fields: "id")')
export class Plant {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`laholmsbuktens-va:plant:<name>`. Never changes.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What the plant is called, in Swedish.' })
  name!: string;

  @Enum({ items: () => PlantKind, type: 'text' })
  @Field(() => PlantKind, { nullable: true, description: 'What it does.' })
  kind!: PlantKind;

  @Enum({ items: () => PlantStatus, type: 'text' })
  @Field(() => PlantStatus, { nullable: true, description: 'Where it stands in its life.' })
  status!: PlantStatus;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The calendar year in which it was taken into operation, or is to be, e.g. 1974; null when not stated.' })
  commissionedIn: number | null = null;

  @Embedded(() => PlantCapacity, { nullable: true, prefix: 'capacity_' })
  @Field(() => PlantCapacity, { nullable: true, description: 'How much it can take or make; null when not stated, which is not 0.' })
  capacity: PlantCapacity | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @OneToMany(() => Supply, (supply) => supply.plant)
  supplies = new Collection<Supply>(this);
}
