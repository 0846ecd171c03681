import { Check, Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { StanceKind } from './codeLists.js';

/** Where one member stands on one joint position or consultation response. Only that member says so. */
@Entity()
@Check({ name: 'stance_id_check', expression: `id = split_part(id, ':', 1) || ':stance:' || subject_id` })
@Check({ name: 'stance_own_answer_check', expression: `kind <> 'OWN_ANSWER' or own_answer_url is not null` })
@Index({ properties: ['subjectId'] })
@ObjectType({ description: 'Where a member stands on a joint position or a consultation response (remissvar; høringssvar) of its association. Source: the member.' })
@Directive('@key(fields: "id")')
export class Stance {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<member>:stance:<id of the position or response>`.' })
  id!: string;

  @Property({ type: 'text', collation: 'C' })
  @Field(() => ID, { nullable: true, description: 'What it is about, which the secretariat keeps: `<federation>:position:<ULID>` or `<federation>:response:<ULID>`.' })
  subjectId!: string;

  @Enum({ items: () => StanceKind, type: 'text' })
  @Field(() => StanceKind, { nullable: true, description: 'Where the member stands.' })
  kind!: StanceKind;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, in `language`; null when not stated.' })
  reason: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of the member’s own answer; there whenever it has answered on its own.' })
  ownAnswerUrl: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The body that took the stance, e.g. "Kommunstyrelsen"; null when not stated.' })
  decidedBy: string | null = null;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was taken.' })
  statedOn!: string;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the reason.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

/** The id of where one member stands on one subject: no lookup finds it either. */
export const stanceId = (organisation: string, subjectId: string): string => `${organisation}:stance:${subjectId}`;
