import { Check, Embedded, Entity, Enum, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Audience, InformationState } from './codeLists.js';

/** That a party is to make an agreement known to an audience. */
@Entity()
@Unique({ properties: ['agreementId', 'audience'] })
@Check({ name: 'information_duty_evidence_check', expression: '(done_on is null) = (evidence is null)' })
@ObjectType({ description: 'A party’s duty to make an agreement known to an audience (“Överenskommelsen ska vara känd”, seed L20). Source: the party.' })
@Directive('@key(fields: "id")')
export class InformationDuty {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<party>:information-duty:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The agreement that is to be known, whoever keeps it.' })
  @Directive('@memberRef(as: "agreement", type: "Agreement")')
  agreementId!: string;

  @Enum({ items: () => Audience, type: 'text' })
  @Field(() => Audience, { nullable: true, description: 'Who is to know of it.' })
  audience!: Audience;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is to be done next; null when not stated.' })
  dueOn: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was last done; null when never.' })
  doneOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What shows that it was done: a page, a circular, minutes. Null when never done.' })
  evidence: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the evidence.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

/** Where the duty stands on a day: what was done in time is done until it is due again. */
export function stateOn({ dueOn, doneOn }: Pick<InformationDuty, 'dueOn' | 'doneOn'>, day: string): InformationState {
  if (dueOn !== null && dueOn < day) return InformationState.OVERDUE;
  return doneOn !== null && doneOn <= day ? InformationState.DONE : InformationState.DUE;
}
