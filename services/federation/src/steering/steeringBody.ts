import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Mandate } from './mandate.js';
import { SteeringGroup } from './steeringGroup.js';

@Entity()
@ObjectType({ description: 'A member’s body that is part of the steering group, and the mandate that it has there (seeds H6, H8). Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class SteeringBody {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<steering group>:<organisation>`.' })
  id!: string;

  @ManyToOne(() => SteeringGroup, { ref: true, deleteRule: 'cascade' })
  group!: Ref<SteeringGroup>;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The organisation whose body it is.' })
  @Directive('@memberRef(as: "organisation", type: "Organisation")')
  organisationId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The body’s name, e.g. "Kommunstyrelsens arbetsutskott i Hörby".' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The body’s own record, held by its organisation; null when not recorded.' })
  @Directive('@memberRef(as: "body", type: "Body")')
  bodyId: string | null = null;

  @Embedded(() => Mandate, { prefix: 'mandate_' })
  @Field(() => Mandate, { nullable: true, description: 'On whose behalf it sits there.' })
  mandate!: Mandate;
}
