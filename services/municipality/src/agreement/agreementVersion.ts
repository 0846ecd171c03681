import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Field, Int, ObjectType } from 'type-graphql';
import { Agreement } from './agreement.js';
import { AgreementStatus, VersionKind } from './codeLists.js';

/** One version of an agreement. A signed version is never edited, only superseded by the next. */
@Entity()
@ObjectType({ description: 'A version of an agreement. A signed version is never edited; the next one supersedes it.' })
export class AgreementVersion {
  @ManyToOne(() => Agreement, { primary: true, ref: true, deleteRule: 'cascade' })
  agreement!: Ref<Agreement>;

  @PrimaryKey({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Counted from 1.' })
  number!: number;

  @Enum({ items: () => VersionKind, type: 'text' })
  @Field(() => VersionKind, { nullable: true, description: 'Why this version was made.' })
  kind!: VersionKind;

  @Enum({ items: () => AgreementStatus, type: 'text' })
  @Field(() => AgreementStatus, { nullable: true, description: 'Where this version stands.' })
  status!: AgreementStatus;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When the last party signed; null while unsigned.' })
  signedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is new in this version, in the agreement’s language.' })
  summary: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of the document; null when it is not published.' })
  documentUrl: string | null = null;
}
