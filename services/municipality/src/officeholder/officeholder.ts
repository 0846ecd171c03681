import { Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { OfficeRole } from './officeRole.js';

/** A person in a public role, for as long as the role is held. Nothing else of the person is kept. */
@Entity()
@Index({ properties: ['role'] })
@ObjectType({ description: 'A person in a public role of an organisation (seed G18). Only the public role is told, and only while it is held. Source: the organisation.' })
@Directive('@key(fields: "id")')
export class Officeholder {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<organisation>:officeholder:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The person’s name, as the document writes it.' })
  name!: string;

  @Enum({ items: () => OfficeRole, type: 'text' })
  @Field(() => OfficeRole, { nullable: true, description: 'The role.' })
  role!: OfficeRole;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The role as the organisation names it, e.g. "Kommunstyrelsens ordförande".' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The party that the person represents; null when not stated, or when the role is no political one.' })
  party: string | null = null;

  @Property({ type: 'text', nullable: true })
  bodyId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when; null when not stated.' })
  from: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when, that day included; null when no end is stated.' })
  to: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}
