import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar } from '@samverkan/common';
import { getRecord, type Provenance, Refusal } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { Duty } from './codeLists.js';
import { DutyAction } from './dutyAction.js';
import { Evidence, EvidenceInput } from './evidence.js';
import { SteeringBody } from './steeringBody.js';
import { SteeringGroup } from './steeringGroup.js';

@InputType({ description: 'Something that a steering group did.' })
export class RecordDutyActionInput {
  @Field(() => ID, { description: 'The steering group.' })
  groupId!: string;

  @Field(() => Duty, { description: 'For which duty.' })
  duty!: Duty;

  @Field(() => DateScalar, { description: 'On which day.' })
  date!: string;

  @Field(() => String, { description: 'What was done.' })
  what!: string;

  @Field(() => String, { description: 'Who did it, as a body or a role.' })
  by!: string;

  @Field(() => ID, { nullable: true, description: 'For REPORT_BACK: the organisation whose board received it.' })
  reportedToId: string | null = null;

  @Field(() => EvidenceInput, { nullable: true, description: 'The document that shows it.' })
  evidence: EvidenceInput | null = null;
}

export async function recordDutyAction(em: EntityManager, id: string, { groupId, evidence, ...action }: RecordDutyActionInput, provenance: Provenance): Promise<DutyAction> {
  const group = await getRecord(em, SteeringGroup, groupId, 'groupId');
  await checkReceiver(em, group, action);
  const recorded = em.create(DutyAction, { id, group, ...action, evidence: evidenceOf(evidence), provenance });
  em.persist(recorded);
  return recorded;
}

/** The document that an action lacked. */
export async function documentDutyAction(em: EntityManager, id: string, evidence: EvidenceInput): Promise<DutyAction> {
  return em.assign(await getRecord(em, DutyAction, id), { evidence: evidenceOf(evidence) });
}

async function checkReceiver(em: EntityManager, group: SteeringGroup, { duty, reportedToId }: Pick<DutyAction, 'duty' | 'reportedToId'>): Promise<void> {
  if (duty !== Duty.REPORT_BACK) {
    if (reportedToId !== null) throw new Refusal('NO_REPORT', `Only a report has a receiver, and this is ${duty}.`, 'reportedToId');
    return;
  }
  if (reportedToId === null) throw new Refusal('NO_RECEIVER', 'A report names the organisation whose executive board received it.', 'reportedToId');
  const bodies = await em.count(SteeringBody, { group, organisationId: reportedToId });
  if (!bodies) throw new Refusal('NO_PARTY', `The steering group has no mandate from ${reportedToId} to report back on.`, 'reportedToId');
}

function evidenceOf(evidence: EvidenceInput | null): Evidence | null {
  if (evidence === null) return null;
  if (!evidence.title.trim()) throw new Refusal('NO_TEXT', 'A document says what it is.', 'evidence');
  return Object.assign(new Evidence(), evidence);
}
