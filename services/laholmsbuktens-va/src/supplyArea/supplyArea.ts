import { Collection, type Ref } from '@mikro-orm/core';
import { Check, Embedded, Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Provenance } from '../record/provenance.js';
import { Service } from '../service/service.js';
import { ConnectedInhabitants } from './connectedInhabitants.js';
import { Supply } from './supply.js';
import { WaterProtection } from './waterProtection.js';

/** An area belongs to one service: each municipality answers for the public water services within its borders. */
@Entity()
@Index({ properties: ['service', 'id'] })
@Check({ name: 'supply_area_connected_value_check', expression: 'connected_value >= 0' })
@ObjectType({
  description: 'Verksamhetsområde (lagen 2006:412 om allmänna vattentjänster): an area within which a municipality’s water services are to be had. Source: Laholmsbuktens VA.',
})
@Directive('@key(fields: "id")')
export class SupplyArea {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`laholmsbuktens-va:supply-area:<name>`. Never changes.' })
  id!: string;

  @ManyToOne(() => Service, { ref: true })
  service!: Ref<Service>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What the area is called, in Swedish.' })
  name!: string;

  @Embedded(() => ConnectedInhabitants, { nullable: true, prefix: 'connected_' })
  @Field(() => ConnectedInhabitants, { nullable: true, description: 'How many people are connected; null when not stated, which is not 0.' })
  connectedInhabitants: ConnectedInhabitants | null = null;

  @Embedded(() => WaterProtection, { nullable: true, prefix: 'water_protection_' })
  @Field(() => WaterProtection, { nullable: true, description: 'How the source of its drinking water is protected; null when not stated.' })
  waterProtection: WaterProtection | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @OneToMany(() => Supply, (supply) => supply.supplyArea)
  supplies = new Collection<Supply>(this);
}
