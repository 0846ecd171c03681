import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Field, Int, ObjectType } from 'type-graphql';
import { Agreement } from './agreement.js';
import { VersionKind, VersionStatus } from './codeLists.js';

/** Of a signed version nothing changes but where it stands and, once, from when it holds. PostgreSQL keeps it in one line, and so do we, to see whether it is still the same. */
const KEEP_SIGNED = `
  if old.signed_on is null and old.status in ('DRAFT', 'PROPOSED') then return coalesce(new, old); end if;
  if tg_op = 'DELETE' then raise exception 'version % of % is signed and is never removed', old.number, old.agreement_id using errcode = 'restrict_violation'; end if;
  if to_jsonb(new) - array['status', 'in_force_from'] <> to_jsonb(old) - array['status', 'in_force_from']
    or new.status in ('DRAFT', 'PROPOSED') or old.in_force_from is not null and new.in_force_from is distinct from old.in_force_from
  then raise exception 'version % of % is signed and is never edited', old.number, old.agreement_id using errcode = 'restrict_violation'; end if;
  return new`.trim().replace(/\s+/g, ' ');

/** One version of an agreement. A signed version is never edited, only superseded by the next: a trigger in the database holds it too. */
@Entity()
@Check({ name: 'agreement_version_number_check', expression: 'number >= 1' })
@Trigger({ name: 'agreement_version_is_kept', timing: 'before', events: ['update', 'delete'], body: KEEP_SIGNED })
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

  @Enum({ items: () => VersionStatus, type: 'text' })
  @Field(() => VersionStatus, { nullable: true, description: 'Where this version stands.' })
  status!: VersionStatus;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When the last party signed; null while unsigned.' })
  signedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is new in this version, in the agreement’s language.' })
  summary: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of the document; null when it is not published.' })
  documentUrl: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'From when it holds instead of the one before; null when not stated, or not yet.' })
  inForceFrom: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'The end that it gives the term; null when it does not change it.' })
  termTo: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The decision that caused it, e.g. "Regionfullmäktige § 118/2025"; a political adjustment has one.' })
  causeDecision: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The body that took that decision.' })
  causeBody: string | null = null;
}
