import { Collection } from '@mikro-orm/core';
import { Embedded, Entity, Enum, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Language, Money, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ProjectState } from './codeLists.js';
import { ProjectOutput } from './projectOutput.js';

/** What the federation does with members' needs. */
@Entity()
@ObjectType({ description: 'A project that answers to needs of members, from the idea to its results (seeds S13, S14). Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class Project {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:project:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called, in `language`.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is to do, in `language`.' })
  purpose: string | null = null;

  @Enum({ items: () => ProjectState, type: 'text' })
  @Field(() => ProjectState, { nullable: true, description: 'Where it stands.' })
  state!: ProjectState;

  @Property({ type: 'array' })
  @Field(() => [ID], { nullable: true, description: 'The needs that it answers to, which members have put forward: `<member>:need:<ULID>`.' })
  @Directive('@memberRef(as: "needs", type: "Need", optional: true)')
  needIds: string[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who is asked to fund it, or does; null while nobody is.' })
  funder: string | null = null;

  @Embedded(() => Money, { nullable: true, prefix: 'budget_' })
  @Field(() => Money, { nullable: true, description: 'What it may cost; null when not stated.' })
  budget: Money | null = null;

  @Property({ type: 'array' })
  @Field(() => [ID], { nullable: true, description: 'The members that are in it, by their ids.' })
  @Directive('@memberRef(as: "participants", type: "Organisation")')
  participantIds: string[] = [];

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it began; null before.' })
  startedOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it ended; null before.' })
  closedOn: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of its texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();

  @OneToMany(() => ProjectOutput, (output) => output.project)
  outputs = new Collection<ProjectOutput>(this);
}
