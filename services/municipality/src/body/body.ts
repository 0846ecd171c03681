import { Check, Embedded, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { BodyKind, BodyState, NEVER_DECIDING } from './codeLists.js';

/** A body of an organisation: an assembly, a board, a group. */
@Entity()
@Check({ name: 'body_decision_power_check', expression: NEVER_DECIDING.map((kind) => `(not decision_power or kind <> '${kind}')`).join(' and ') })
@ObjectType({ description: 'A body of an organisation: a council, a board, a preparatory body, a group, a network (seeds H6, L1, L11–L18). Source: the organisation that it belongs to.' })
@Directive('@key(fields: "id")')
export class Body {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<organisation>:body:<ULID>`. Never changes.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What the body is called, in `language`.' })
  name!: string;

  @Enum({ items: () => BodyKind, type: 'text' })
  @Field(() => BodyKind, { nullable: true, description: 'What sort of body it is.' })
  kind!: BodyKind;

  @Enum({ items: () => BodyState, type: 'text' })
  @Field(() => BodyState, { nullable: true, description: 'Where it stands in its life.' })
  state!: BodyState;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'Whether it may decide. Where it may not, what needs a decision is referred to a body that may (seed L12).' })
  decisionPower!: boolean;

  @Property({ type: 'text', nullable: true })
  parentId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The body on whose behalf it works, perhaps another organisation’s; null when none is recorded.' })
  @Directive('@memberRef(as: "mandatedBy", type: "Body")')
  mandatedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'On whose behalf it works and what it may do, in the words of the document, in `language`.' })
  mandate: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is for, in `language`.' })
  purpose: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was set up; null when not stated.' })
  establishedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was dissolved; null while it exists, or when not stated.' })
  dissolvedOn: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the body’s own texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}
