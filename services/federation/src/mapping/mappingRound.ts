import { Embedded, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing, TaskCategory } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { RoundState } from './codeLists.js';

@Entity()
@ObjectType({ description: 'That the members are asked, all at one time, what they could do together (kartläggning; kartlegging) (seeds G8, O1). Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class MappingRound {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:round:<ULID>`. Never changes.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called, in `language`.' })
  title!: string;

  @Enum({ items: () => TaskCategory, array: true })
  @Field(() => [TaskCategory], { nullable: true, description: 'The sorts of work that are asked about.' })
  categories!: TaskCategory[];

  @Enum({ items: () => RoundState, type: 'text' })
  @Field(() => RoundState, { nullable: true, description: 'Where it stands.' })
  state!: RoundState;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The organisation that took the initiative; null when not recorded.' })
  @Directive('@memberRef(as: "initiator", type: "Organisation")')
  initiatorId: string | null = null;

  @Property({ type: 'text' })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was opened.' })
  openedOn!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'By when answers are asked for; null when not stated.' })
  dueOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When what came of it was reported; null while it is not.' })
  reportedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The report, e.g. "Kartleggingsrapport"; null while there is none.' })
  report: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of its texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}
