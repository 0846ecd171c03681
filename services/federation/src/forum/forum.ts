import { Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { InformationFlow, Level } from '../informationFlow.js';
import { AudienceRule, ForumState, ForumType } from './codeLists.js';
import { ForumParticipant } from './participant.js';

/** A conference, a seminar or another meeting at which members meet, or are spoken for. */
@Entity()
@Index({ properties: ['date', 'id'] })
@ObjectType({ description: 'A conference, a seminar or another forum (konferens, forum; konferanse) at which members meet or are spoken for. Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class Forum {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:forum:<ULID>`.' })
  id!: string;

  @Enum({ items: () => ForumType, type: 'text' })
  @Field(() => ForumType, { nullable: true, description: 'What sort of meeting it is.' })
  type!: ForumType;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called, in `language`.' })
  title!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'Who organises it.' })
  organiser!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who organises it as well; null when nobody else does.' })
  coOrganiser: string | null = null;

  @Enum({ items: () => AudienceRule, type: 'text' })
  @Field(() => AudienceRule, { nullable: true, description: 'Whom it admits.' })
  audience!: AudienceRule;

  @Enum({ items: () => Level, type: 'text' })
  @Field(() => Level, { nullable: true, description: 'On which level it is.' })
  level!: Level;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it is or was, as exactly as it is known; null when not stated.' })
  date: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where; null when not stated.' })
  place: string | null = null;

  @Enum({ items: () => ForumState, type: 'text' })
  @Field(() => ForumState, { nullable: true, description: 'Whether it has been held.' })
  state!: ForumState;

  @Property({ type: 'json' })
  @Field(() => [ForumParticipant], { nullable: true, description: 'Who is invited, and after it who took part.' })
  participants: ForumParticipant[] = [];

  @Property({ type: 'json' })
  @Field(() => [String], { nullable: true, description: 'The issues that are raised there, in `language` (seed S7).' })
  issues: string[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was found or agreed there, in `language` (seed O10); null before it was held, or when not stated.' })
  findings: string | null = null;

  @Property({ type: 'json' })
  @Field(() => [InformationFlow], { nullable: true, description: 'What was taken in and brought out there.' })
  information: InformationFlow[] = [];

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of its texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}
