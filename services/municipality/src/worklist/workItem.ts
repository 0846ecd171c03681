import { DateScalar, PartialDateScalar } from '@samverkan/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { firstDayOf, lastDayOf } from '../deadline/partialDate.sql.js';

export enum WorkKind {
  FINISH_EVALUATION = 'FINISH_EVALUATION',
  REVIEW_AGAIN = 'REVIEW_AGAIN',
  INFORM = 'INFORM',
  ANCHOR = 'ANCHOR',
  CALL_MEETING = 'CALL_MEETING',
  RECORD_MEETING = 'RECORD_MEETING',
  DO_DUTY = 'DO_DUTY',
  DOCUMENT_DUTY = 'DOCUMENT_DUTY',
}
registerEnumType(WorkKind, {
  name: 'WorkKind',
  description: 'What a day that comes, or has passed, needs from an organisation, each with the command that settles it.',
  valuesConfig: {
    FINISH_EVALUATION: { description: 'An evaluation that was planned is to be finished: recordEvaluation.' },
    REVIEW_AGAIN: { description: 'An agreement was to be looked at again, and no new evaluation of it is planned: planEvaluation.' },
    INFORM: { description: 'An agreement is to be made known to an audience: informParty.' },
    ANCHOR: { description: 'A step that anchors a co-operation at home was planned: completeAnchoring.' },
    CALL_MEETING: { description: 'A meeting of the year’s plan is to be called: callMeeting.' },
    RECORD_MEETING: { description: 'A meeting was called, its day has passed, and nothing says that it was held: holdMeeting or cancelMeeting.' },
    DO_DUTY: { description: 'A body is to do one of its duties: completeDuty.' },
    DOCUMENT_DUTY: { description: 'A body has done one of its duties, without the document that it needs: completeDuty.' },
  },
});

@ObjectType({ description: 'One thing that a day needs from the organisation. For the gateway.' })
@Directive('@inaccessible')
export class WorkItem {
  @Field(() => WorkKind, { nullable: true, description: 'What.' })
  kind!: WorkKind;

  @Field(() => PartialDateScalar, { nullable: true, description: 'By when, as exactly as it is known.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that this may mean.' })
  lastDay!: string;

  @Field(() => ID, { nullable: true, description: 'The record that it is about.' })
  recordId!: string;

  @Field(() => String, { nullable: true, description: 'What tells it from others of its kind, in the organisation’s language or as a code: a body’s name, an audience. Null where the agreement says it.' })
  subject!: string | null;

  @Field(() => ID, { nullable: true, description: 'The body that is to do it, or that meets; null where there is none.' })
  bodyId!: string | null;

  @Field(() => String, { nullable: true, description: 'Which of a body’s duties: a code of BodyDuty; null where it is none.' })
  duty!: string | null;

  @Field(() => ID, { nullable: true, description: 'The agreement that it is about; null where there is none.' })
  agreementId!: string | null;
}

/** A kind of work: the rows that need it, whatever their day. `due` is a date in SQL, perhaps a partial one. */
interface Sort {
  kind: WorkKind;
  from: string;
  due: string;
  id: string;
  subject?: string;
  body?: string;
  duty?: string;
  agreement?: string;
}

const SORTS: readonly Sort[] = [
  { kind: WorkKind.FINISH_EVALUATION, from: `evaluation as r where r.state <> 'DONE'`, due: 'r.planned_for', id: 'r.id', agreement: 'r.agreement_id' },
  {
    kind: WorkKind.REVIEW_AGAIN,
    from: `evaluation as r where r.state = 'DONE' and not exists (select from evaluation as later where later.agreement_id = r.agreement_id and later.id > r.id)`,
    due: 'r.next_review_on',
    id: 'r.id',
    agreement: 'r.agreement_id',
  },
  { kind: WorkKind.INFORM, from: 'information_duty as r', due: 'r.due_on', id: 'r.id', subject: 'r.audience', agreement: 'r.agreement_id' },
  { kind: WorkKind.ANCHOR, from: `anchoring_step as r where r.state = 'PLANNED'`, due: 'r.planned_for', id: 'r.id', subject: 'r.title' },
  { kind: WorkKind.CALL_MEETING, from: `meeting as r join body as b on b.id = r.body_id where r.state = 'PLANNED'`, due: 'r.date', id: 'r.id', subject: 'b.name', body: 'b.id' },
  { kind: WorkKind.RECORD_MEETING, from: `meeting as r join body as b on b.id = r.body_id where r.state = 'CALLED'`, due: 'r.date', id: 'r.id', subject: 'b.name', body: 'b.id' },
  { kind: WorkKind.DO_DUTY, from: `body_duty_action as r join body as b on b.id = r.body_id where r.done_on is null`, due: 'r.due_on', id: 'r.id', subject: 'b.name', body: 'b.id', duty: 'r.duty' },
  {
    kind: WorkKind.DOCUMENT_DUTY,
    from: `body_duty_action as r join body as b on b.id = r.body_id where r.done_on is not null and r.document is null and r.duty = 'FOLLOW_UP'`,
    due: 'r.done_on',
    id: 'r.id',
    subject: 'b.name',
    body: 'b.id',
    duty: 'r.duty',
  },
];

/** What can wait until its day has passed; with the rest there is something to do before it. */
const AFTERWARDS: readonly WorkKind[] = [WorkKind.RECORD_MEETING];

const NONE = 'null::text';

const rowsOf = ({ kind, from, due, id, subject = NONE, body = NONE, duty = NONE, agreement = NONE }: Sort) =>
  `select '${kind}' as kind, (${due})::text as due, ${id} as id, ${subject} as subject, ${body} as body, ${duty} as duty, ${agreement} as agreement from ${from}`;

const WORK = `
  with work as (${SORTS.map(rowsOf).join(' union all ')})
  select kind, due as "dueOn", ${lastDayOf('due')}::text as "lastDay", id as "recordId", subject, body as "bodyId", duty, agreement as "agreementId"
  from work
  where ${firstDayOf('due')} <= ?::date and (kind not in (${AFTERWARDS.map((kind) => `'${kind}'`).join(', ')}) or ${lastDayOf('due')} < ?::date)
  order by ${lastDayOf('due')}, kind, id collate "C" limit ?`;

/** What is due until a day, or overdue on `on`: the longest overdue first. */
export const findWork = (em: EntityManager, on: string, until: string, first: number): Promise<WorkItem[]> => em.execute<WorkItem[]>(WORK, [until, on, first], 'all', em.getLoggerContext());
