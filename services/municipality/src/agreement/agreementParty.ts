import { OptionalProps, type Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { PartyState } from '../statement/codeLists.js';
import { Agreement } from './agreement.js';
import { PartyRole } from './codeLists.js';

/** That an organisation is party to an agreement, as the agreement’s keeper has it written. */
@Entity()
@Unique({ properties: ['agreement', 'organisationId'] })
@Index({ properties: ['organisationId', 'agreement'] })
@Check({ name: 'agreement_party_signed_version_check', expression: 'signed_version <= decided_version' })
@ObjectType({
  description:
    'A party to an agreement, as the keeper has it written; `statement` is the party’s own side. A party that runs no subgraph in this federation has only what is written here. Source: the keeper.',
})
@Directive('@key(fields: "id")')
export class AgreementParty {
  [OptionalProps]?: 'fromVersion';

  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<keeper>:party:<ULID>`.' })
  id!: string;

  @ManyToOne(() => Agreement, { ref: true, deleteRule: 'cascade' })
  agreement!: Ref<Agreement>;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The party’s organisation id, also where it runs no subgraph here.' })
  @Directive('@memberRef(as: "organisation", type: "Organisation")')
  organisationId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The party’s name as the agreement writes it.' })
  name!: string;

  @Enum({ items: () => PartyRole, type: 'text' })
  @Field(() => PartyRole, { nullable: true, description: 'What the party does under the agreement.' })
  role!: PartyRole;

  @Enum({ items: () => PartyState, type: 'text', nullable: true })
  @Field(() => PartyState, { nullable: true, description: 'Where the party stands, as the keeper has noted it; null when nothing is noted. The party’s own word is in `statement`.' })
  standing: PartyState | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it stands there, as the keeper has noted it; null when not stated.' })
  standingSince: string | null = null;

  @Property({ type: 'integer', default: 1 })
  @Field(() => Int, { nullable: true, description: 'The first version to which it is a party: 1 for those who were there from the start.' })
  fromVersion: number = 1;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The last version to which it is a party; null as long as no version is without it.' })
  untilVersion: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The latest version that the keeper has noted it to have decided on; null when none.' })
  decidedVersion: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The latest version that the keeper has noted it to have signed; null when none. Never one that it has not decided on.' })
  signedVersion: number | null = null;
}
