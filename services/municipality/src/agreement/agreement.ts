import { Collection, OptionalProps } from '@mikro-orm/core';
import { Check, Embedded, Entity, Enum, Index, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { inNordicOrder, Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { AgreementDocument } from './agreementDocument.js';
import { AgreementParty } from './agreementParty.js';
import { AgreementVersion } from './agreementVersion.js';
import { AgreementStatus, LegalForm, RevisionRule, TaskCategory, TerminationRule } from './codeLists.js';
import { Principle } from './principle.js';
import { Term } from './term.js';

/** The core of an agreement, held by its keeper. What only a party can say is in that party’s statement. */
@Entity()
@Index({ properties: ['titleKey', 'id'] })
@Index({ properties: ['status', 'id'] })
@ObjectType({
  description:
    'An agreement between organisations: the core that its keeper holds for all parties. Each party’s decision, diary number and signature are in the party’s own `statement`. Source: the keeper.',
})
@Directive('@key(fields: "id")')
export class Agreement {
  [OptionalProps]?: 'serviceIds' | 'principles' | 'documents';

  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: 'The agreement’s identifier: `<keeper>:agreement:<ULID>`. Never changes.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What the agreement is called, in `language`.' })
  title!: string;

  @Enum({ items: () => LegalForm, type: 'text' })
  @Field(() => LegalForm, { nullable: true, description: 'Its form in law.' })
  form!: LegalForm;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is for, in `language`.' })
  purpose: string | null = null;

  @Enum({ items: () => TaskCategory, type: 'text', nullable: true })
  @Field(() => TaskCategory, { nullable: true, description: 'What sort of work is shared.' })
  taskCategory: TaskCategory | null = null;

  @Enum({ items: () => AgreementStatus, type: 'text' })
  @Field(() => AgreementStatus, { nullable: true, description: 'Where it stands in its life.' })
  status!: AgreementStatus;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the agreement’s own texts.' })
  language!: Language;

  @Embedded(() => Term, { prefix: 'term_' })
  @Field(() => Term, { nullable: true, description: 'For how long it holds.' })
  term!: Term;

  @Enum({ items: () => TerminationRule, type: 'text', nullable: true })
  @Field(() => TerminationRule, { nullable: true, description: 'Whose word ends it; null when the agreement does not say.' })
  terminationRule: TerminationRule | null = null;

  @Property({ type: 'integer', nullable: true })
  @Check({ expression: 'notice_period_months >= 0' })
  @Field(() => Int, { nullable: true, description: 'The notice period in months; null when the agreement does not say or it is not known. 0 means at once.' })
  noticePeriodMonths: number | null = null;

  @Enum({ items: () => RevisionRule, type: 'text', nullable: true })
  @Field(() => RevisionRule, { nullable: true, description: 'What changes it while it holds; null when the agreement does not say.' })
  revisionRule: RevisionRule | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The earlier agreement that this one takes the place of, whoever kept it; null when there is none.' })
  @Directive('@memberRef(as: "revises", type: "Agreement")')
  revisionOf: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the earlier agreement was revised, in `language`; null when not stated (seed L6).' })
  revisionReason: string | null = null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether it secures co-operation that was there before it (seed L7); null when it does not say.' })
  securesPractice: boolean | null = null;

  @Property({ type: 'array', default: [] })
  @Field(() => [ID], { nullable: true, description: 'The services that it covers, of any party, by their ids.' })
  serviceIds: string[] = [];

  @Property({ type: 'json', default: '[]' })
  @Field(() => [Principle], { nullable: true, description: 'The principles that it says it takes into account.' })
  principles: Principle[] = [];

  @Property({ type: 'json', default: '[]' })
  @Field(() => [AgreementDocument], { nullable: true, description: 'Its documents, beside the text of each version.' })
  documents: AgreementDocument[] = [];

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();

  /** The shares of its cost. */
  @Embedded(() => Sharing, { prefix: 'economy_' })
  economy?: Sharing = new Sharing();

  @OneToMany(() => AgreementVersion, (version) => version.agreement)
  versions = new Collection<AgreementVersion>(this);

  @OneToMany(() => AgreementParty, (party) => party.agreement)
  parties = new Collection<AgreementParty>(this);

  @Property({ type: 'text', collation: 'C', generated: inNordicOrder('title'), hidden: true })
  readonly titleKey?: string;
}
