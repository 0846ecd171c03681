import { Embedded, Entity, Enum, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Language, Provenance, resultOf, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { StaffFunction } from './codeLists.js';

@Entity()
@Unique({ properties: ['staffFunction'] })
@ObjectType({ description: 'A sort of specialist that an organisation will need and does not have enough of (seed H3). Source: the organisation.' })
@Directive('@key(fields: "id")')
export class SpecialistNeed {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<organisation>:specialist-need:<function>`: one for each function.' })
  id!: string;

  @Enum({ items: () => StaffFunction, type: 'text' })
  @Field(() => StaffFunction, { nullable: true, description: 'What is needed.' })
  staffFunction!: StaffFunction;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The law that makes it necessary, as it is cited; null when none does.' })
  law: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'By when; null when not stated.' })
  byWhen: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What for, in `language`.' })
  reason: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the need is stated and how fresh that is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

export const SpecialistNeedResult = resultOf('SpecialistNeed', SpecialistNeed);

/** The id of what an organisation says that it needs of a function: said once, whenever it is said anew. */
export const specialistNeedId = (organisation: string, staffFunction: StaffFunction): string => `${organisation}:specialist-need:${staffFunction.replaceAll('_', '-')}`;
