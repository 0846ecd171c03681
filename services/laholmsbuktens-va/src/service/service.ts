import { Collection } from '@mikro-orm/core';
import { Entity, OneToMany, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { SupplyArea } from '../supplyArea/supplyArea.js';

/**
 * A municipality's service that Laholmsbuktens VA delivers. All that is kept of it here is its id: the rest is its
 * municipality's. The descriptions are the contract's, since a type has one description in the graph.
 */
@Entity()
@ObjectType({
  description:
    'A public service as CPSV-AP 3 describes it. Its competent authority stays responsible for it, whoever delivers it. Source: the competent authority.',
})
@Directive('@key(fields: "id")')
export class Service {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: 'The service’s identifier: `<competent authority>:service:<ULID>`. Never changes.' })
  id!: string;

  @OneToMany(() => SupplyArea, (area) => area.service)
  areas = new Collection<SupplyArea>(this);
}
