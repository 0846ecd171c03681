import { Collection, OptionalProps } from '@mikro-orm/core';
import { Check, Embedded, Entity, Enum, Index, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { PartyRole } from '../agreement/codeLists.js';
import { PartyState } from './codeLists.js';
import { Decision } from './decision.js';
import { Signatory } from './signatory.js';

/** What one party states on one agreement. Only that party writes it; it never overwrites another’s. */
@Entity()
@Check({ name: 'party_statement_id_check', expression: `id = split_part(id, ':', 1) || ':statement:' || agreement_id` })
@Index({ properties: ['agreementId'] })
@ObjectType({
  description:
    'What one party itself states on an agreement: its role, its decision, its signature. Where it differs from the keeper’s core, both are shown. Source: the party.',
})
@Directive('@key(fields: "id")')
export class PartyStatement {
  [OptionalProps]?: 'signatories';

  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<party>:statement:<agreement id>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The agreement that it is about, whoever keeps it.' })
  @Directive('@memberRef(as: "agreement", type: "Agreement")')
  agreementId!: string;

  @Enum({ items: () => PartyRole, type: 'text' })
  @Field(() => PartyRole, { nullable: true, description: 'What the party says that it does under the agreement.' })
  role!: PartyRole;

  @Enum({ items: () => PartyState, type: 'text' })
  @Field(() => PartyState, { nullable: true, description: 'Where the party stands.' })
  state!: PartyState;

  @OneToMany(() => Decision, (decision) => decision.statement)
  decisions = new Collection<Decision>(this);

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When the party signed; "XXXX" where a date is meant but left open; null while unsigned.' })
  signedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'In what capacity it was signed, e.g. "Kommunstyrelsens ordförande".' })
  signedAs: string | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The version that `signedOn` is about; null while unsigned.' })
  signedVersion: number | null = null;

  @Property({ type: 'json', default: '[]' })
  @Field(() => [Signatory], { nullable: true, description: 'Who signs for the party, or is to, version by version.' })
  signatories: Signatory[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When the party gave notice (uppsägning; oppsigelse); null when it has not.' })
  noticeGivenOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'The last day on which the party takes part, by its own word; null when it does not say. Never worked out from a notice period that is unknown.' })
  lastDay: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The party’s unit that answers for the agreement.' })
  responsibleUnit: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();

  /** What it costs and gains the party. */
  @Embedded(() => Sharing, { prefix: 'economy_' })
  economy?: Sharing = new Sharing();
}
