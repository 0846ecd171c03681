import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, findOwner, newRecordId } from '@samverkan/common';
import { checkId, checkPast, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { getActiveBody, getBody } from '../body/getBody.js';
import { BodyDuty } from './codeLists.js';
import { BodyDutyAction } from './bodyDutyAction.js';

@InputType({ description: 'One time that a body is to do one of its duties; with `doneOn` where it has done it.' })
export class RecordDutyInput {
  @Field(() => ID, { description: 'The body.' })
  body!: string;

  @Field(() => BodyDuty, { description: 'Which duty.' })
  duty!: BodyDuty;

  @Field(() => DateScalar, { description: 'The last day on which it is to be done.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done; left out while it is not.' })
  doneOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'The document that shows it: its address or diary number.' })
  document?: string | null;

  @Field(() => ID, { nullable: true, description: 'The executive board that is reported to; must be given where the duty is to report back.' })
  reportsTo?: string | null;
}

export async function recordDuty(em: EntityManager, { body, duty, dueOn, doneOn, summary, document, reportsTo }: RecordDutyInput): Promise<BodyDutyAction> {
  await getActiveBody(em, body);
  if (duty === BodyDuty.REPORT_BACK && !reportsTo) throw new Refusal('NO_RECEIVER', 'Who reports back says to which executive board.', 'reportsTo');
  if (reportsTo) checkId(reportsTo, ['body'], 'reportsTo');
  return em.create(BodyDutyAction, {
    id: newRecordId(findOwner(body)!, 'duty'),
    body,
    duty,
    dueOn,
    doneOn: doneOn ? checkPast(doneOn, 'doneOn') : null,
    summary: summary ?? null,
    document: document ?? null,
    reportsToId: reportsTo ?? null,
    provenance: statedHere(),
  });
}

/** The duty was done, or the document of one that was done is there now. */
export async function completeDuty(em: EntityManager, id: string, doneOn: string, document: string | null): Promise<BodyDutyAction> {
  const action = await em.findOne(BodyDutyAction, { id });
  if (!action) throw new Refusal('NO_RECORD', `${id} is none of the organisation’s duties.`, 'id');
  await getBody(em, action.body.id);
  await em.refresh(action);
  if (action.doneOn !== null && (action.document !== null || document === null)) throw new Refusal('ALREADY_DONE', 'The duty is done, and nothing is added to it.', 'id');
  return em.assign(action, { doneOn: action.doneOn ?? doneOn, document: document ?? action.document });
}
