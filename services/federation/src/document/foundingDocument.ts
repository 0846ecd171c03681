import { Collection } from '@mikro-orm/core';
import { Embedded, Entity, Enum, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DocumentState } from './codeLists.js';
import { DocumentParty } from './documentParty.js';
import { Aim, Precondition } from './wordedKinds.js';

/** A letter of intent, or what else a federation rests on. It points out a direction; it carries no money and no duty. */
@Entity()
@ObjectType({ description: 'A document that a federation rests on, e.g. a letter of intent (avsiktsförklaring): it points out a direction, and carries neither money nor duties (seeds G1–G3, H1–H11). Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class FoundingDocument {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:document:<ULID>`. Never changes.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called, in `language`.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The direction that it points out, in its own words; null when it states none.' })
  direction: string | null = null;

  @Property({ type: 'json' })
  @Field(() => [Aim], { nullable: true, description: 'What it wants to reach, in its order.' })
  aims: Aim[] = [];

  @Property({ type: 'json' })
  @Field(() => [Precondition], { nullable: true, description: 'What speaks for it, in its order; empty when it says nothing of that.' })
  preconditions: Precondition[] = [];

  @Enum({ items: () => DocumentState, type: 'text' })
  @Field(() => DocumentState, { nullable: true, description: 'Where it stands.' })
  state!: DocumentState;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When the last party signed; null while it is not signed by all.' })
  signedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The same document among the agreements, held by its keeper; null when no member keeps it.' })
  @Directive('@memberRef(as: "agreement", type: "Agreement")')
  agreementId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of the document; null when it is not published.' })
  documentUrl: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language that it is written in.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();

  @OneToMany(() => DocumentParty, (party) => party.document)
  parties = new Collection<DocumentParty>(this);
}
