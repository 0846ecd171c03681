import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Language, Provenance, Sharing, TaskCategory } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AimKind } from '../federation/codeLists.js';
import { MappingRound } from '../mapping/mappingRound.js';
import { AreaPriority, AreaState } from './codeLists.js';

@Entity()
@Index({ properties: ['state', 'title'] })
@ObjectType({ description: 'Something that the members may do together, from the idea to the agreement (seeds G8, G13, G16, O2). Source: the secretariat; each member’s interest in it is the member’s own.' })
@Directive('@key(fields: "id")')
export class CooperationArea {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:area:<ULID>`. Never changes.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called, in `language`.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is about, in `language`.' })
  description: string | null = null;

  @Enum({ items: () => TaskCategory, type: 'text' })
  @Field(() => TaskCategory, { nullable: true, description: 'What sort of work would be shared.' })
  category!: TaskCategory;

  @Enum({ items: () => AimKind, type: 'text', nullable: true })
  @Field(() => AimKind, { nullable: true, description: 'What it would serve above all, e.g. the inner efficiency of the organisations; null when not said.' })
  kind: AimKind | null = null;

  @Enum({ items: () => AreaPriority, type: 'text', nullable: true })
  @Field(() => AreaPriority, { nullable: true, description: 'Whether it comes first; null when nothing is said of that.' })
  priority: AreaPriority | null = null;

  @Enum({ items: () => AreaState, type: 'text' })
  @Field(() => AreaState, { nullable: true, description: 'How far it has come.' })
  state!: AreaState;

  @ManyToOne(() => MappingRound, { ref: true, nullable: true })
  round: Ref<MappingRound> | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The organisation that proposed it; null when not recorded.' })
  @Directive('@memberRef(as: "proposedBy", type: "Organisation")')
  proposedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The agreement that came of it, or that it would extend; null when there is none.' })
  @Directive('@memberRef(as: "agreement", type: "Agreement")')
  agreementId: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of its texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}
