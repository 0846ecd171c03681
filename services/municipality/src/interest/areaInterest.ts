import { Check, Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, PartialDateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Interest } from './codeLists.js';

/** What one member says of its own interest in one co-operation area. */
@Entity()
@Check({ name: 'area_interest_id_check', expression: `id = split_part(id, ':', 1) || ':interest:' || area_id` })
@Index({ properties: ['areaId'] })
@ObjectType({ description: 'A member’s own interest in a co-operation area (samverkansområde; samarbeidsområde) of a federation. Source: the member, for itself only.' })
@Directive('@key(fields: "id")')
export class AreaInterest {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<member>:interest:<area id>`.' })
  id!: string;

  @Property({ type: 'text', collation: 'C' })
  @Field(() => ID, { nullable: true, description: 'The area, which the federation’s secretariat keeps: `<federation>:area:<ULID>`.' })
  areaId!: string;

  @Enum({ items: () => Interest, type: 'text' })
  @Field(() => Interest, { nullable: true, description: 'Whether it wants to take part, and needs to.' })
  interest!: Interest;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, in `language`; null when not stated.' })
  reason: string | null = null;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it said so.' })
  statedOn!: string;

  @Property({ type: 'text', nullable: true, collation: 'C' })
  @Field(() => ID, { nullable: true, description: 'The mapping round in whose report it is, which the federation’s secretariat keeps: `<federation>:round:<ULID>`; null while it is in none.' })
  roundId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When that round was reported: until then what a member says is for the members, and from then on for everyone. Null while it is in no report.' })
  reportedOn: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the reason.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

/** The id of what one member says of its interest in one area: no lookup finds it either. */
export const interestId = (organisation: string, areaId: string): string => `${organisation}:interest:${areaId}`;
