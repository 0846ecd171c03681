import type { Ref } from '@mikro-orm/core';
import { Check, Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Body } from '../body/body.js';
import { BodyDuty, BodyDutyState } from './codeLists.js';

/** One time that a body was to do one of its duties, and what it did. */
@Entity()
@Index({ properties: ['body', 'dueOn'] })
@Check({ name: 'body_duty_action_reports_to_check', expression: `duty <> 'REPORT_BACK' or reports_to_id is not null` })
@ObjectType({ description: 'One time that a body was to do one of its duties, and what it did (seeds H7–H10). Source: the organisation that the body belongs to.' })
@Directive('@key(fields: "id")')
export class BodyDutyAction {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<organisation>:duty:<ULID>`.' })
  id!: string;

  @ManyToOne(() => Body, { ref: true, deleteRule: 'cascade' })
  body!: Ref<Body>;

  @Enum({ items: () => BodyDuty, type: 'text' })
  @Field(() => BodyDuty, { nullable: true, description: 'Which duty.' })
  duty!: BodyDuty;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it was to be done.' })
  dueOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done; null while it is not.' })
  doneOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was done, in the organisation’s language.' })
  summary: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The document that shows it: its address or diary number; null when there is none.' })
  document: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The executive board that is reported to, perhaps another organisation’s; only where the duty is to report back.' })
  @Directive('@memberRef(as: "reportsTo", type: "Body")')
  reportsToId: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

/** The duties that are done only with a document. */
export const DOCUMENTED: readonly BodyDuty[] = [BodyDuty.FOLLOW_UP];

/** Where a duty stands on a day. */
export function dutyStateOn({ duty, dueOn, doneOn, document }: Pick<BodyDutyAction, 'duty' | 'dueOn' | 'doneOn' | 'document'>, day: string): BodyDutyState {
  if (doneOn !== null && doneOn <= day) return document === null && DOCUMENTED.includes(duty) ? BodyDutyState.INCOMPLETE : BodyDutyState.DONE;
  return dueOn < day ? BodyDutyState.OVERDUE : BodyDutyState.DUE;
}
