import type { Ref } from '@mikro-orm/core';
import { Check, Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Provenance } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Body } from './body.js';
import { SeatMode, SeatRole } from './codeLists.js';

/** A seat in a body, and who holds it: another body, an officeholder, or a role that is only named. */
@Entity()
@Index({ properties: ['body'] })
@Index({ properties: ['holderOrganisationId'] })
@Check({ name: 'seat_holder_check', expression: 'holder_body_id is null or officeholder_id is null' })
@ObjectType({ description: 'A seat in a body, and who holds it: another body, an officeholder, or a role that is only named, such as a unit of the police (seeds L10, L14, L16, L19). Source: the organisation that the body belongs to.' })
@Directive('@key(fields: "id")')
export class Seat {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<organisation>:seat:<ULID>`.' })
  id!: string;

  @ManyToOne(() => Body, { ref: true, deleteRule: 'cascade' })
  body!: Ref<Body>;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Who holds the seat, as the body’s papers name it, e.g. "Socialnämndens presidium" or "Polisen".' })
  holder!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The body that holds the seat, perhaps another organisation’s; null when it is no body, or not recorded as one.' })
  @Directive('@memberRef(as: "holderBody", type: "Body")')
  holderBodyId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The officeholder who holds the seat; null when it is none.' })
  @Directive('@memberRef(as: "officeholder", type: "Officeholder")')
  officeholderId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The organisation that the holder belongs to, also where it runs no subgraph here; null when it is not recorded.' })
  @Directive('@memberRef(as: "holderOrganisation", type: "Organisation")')
  holderOrganisationId: string | null = null;

  @Enum({ items: () => SeatRole, type: 'text' })
  @Field(() => SeatRole, { nullable: true, description: 'What the holder does in the body.' })
  role!: SeatRole;

  @Enum({ items: () => SeatMode, type: 'text' })
  @Field(() => SeatMode, { nullable: true, description: 'Whether the holder always takes part.' })
  mode!: SeatMode;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'From when; null when not stated.' })
  from: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when, that day included; null when no end is stated.' })
  to: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;
}
