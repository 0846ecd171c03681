import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Provenance } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { OutputKind } from './codeLists.js';
import { Project } from './project.js';

/** What a project has come to, and whom it has reached. */
@Entity()
@Index({ properties: ['project'] })
@ObjectType({ description: 'Something that spreads a project’s results, also to members that were not in it (seed S14). Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class ProjectOutput {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:output:<ULID>`.' })
  id!: string;

  @ManyToOne(() => Project, { ref: true, deleteRule: 'cascade' })
  project!: Ref<Project>;

  @Enum({ items: () => OutputKind, type: 'text' })
  @Field(() => OutputKind, { nullable: true, description: 'In what form.' })
  kind!: OutputKind;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called, in the project’s language.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was held or published, as exactly as it is known.' })
  date: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its address; null when it has none.' })
  url: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'Whether members that were not in the project may use it.' })
  openToNonParticipants!: boolean;

  @Property({ type: 'array', nullable: true })
  @Field(() => [ID], { nullable: true, description: 'The members that it has reached, by their ids; null when that was not asked.' })
  @Directive('@memberRef(as: "reached", type: "Organisation")')
  reachedIds: string[] | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;
}
