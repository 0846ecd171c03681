import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Refusal } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkMonth, refuseNegative } from '../count/figureRules.js';
import { statedHere } from '../count/statedHere.js';
import { CaseFlow } from './caseFlow.js';
import { IntakeReason, JointUnitStatus } from './codeLists.js';
import { JointUnit } from './jointUnit.js';

@InputType({ description: 'The cases of one municipality for one reason. Counts only.' })
export class CaseRowInput {
  @Field(() => ID, { description: 'The municipality.' })
  municipalityId!: string;

  @Field(() => IntakeReason, { description: 'The reason.' })
  reason!: IntakeReason;

  @Field(() => Int, { description: 'Cases that came.' })
  opened!: number;

  @Field(() => Int, { description: 'Cases that were closed.' })
  closed!: number;
}

@InputType({ description: 'The cases of a month that a joint board has sent to a unit. Counts only.' })
export class RecordCaseFlowInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'The month, YYYY-MM.' })
  month!: string;

  @Field(() => [CaseRowInput], { description: 'Each municipality that the unit works for, with each reason, once; 0 where there was no case.' })
  rows!: CaseRowInput[];

  @Field(() => Int, { description: 'Cases that the unit had at the end of the month.' })
  open!: number;

  @Field(() => Int, { nullable: true, description: 'The median time of those that were closed, in days.' })
  medianDays?: number | null;
}

/** Records a month’s cases, in place of what was recorded before. Throws a Refusal: NO_RECORD, WRONG_STATE, BAD_MONTH, NEGATIVE_COUNT, NOT_SERVED, INCOMPLETE_TABLE, NOTHING_CLOSED, OPEN_DOES_NOT_FIT. */
export async function recordCaseFlow(em: EntityManager, { unitId, month, rows, open, medianDays = null }: RecordCaseFlowInput): Promise<CaseFlow> {
  const unit = await em.findOne(JointUnit, { id: unitId });
  if (!unit) throw new Refusal('NO_RECORD', `There is no unit ${unitId} here.`, 'unitId');
  if (unit.status === JointUnitStatus.CLOSED) throw new Refusal('WRONG_STATE', 'A unit that is closed takes no cases.', 'unitId');
  checkMonth(month, 'month');
  refuseNegative({ open, medianDays });
  for (const { opened, closed } of rows) refuseNegative({ opened, closed });
  checkTable(unit, rows);
  const [opened, closed] = [sum(rows.map((row) => row.opened)), sum(rows.map((row) => row.closed))];
  if (medianDays !== null && closed === 0) throw new Refusal('NOTHING_CLOSED', 'A median time is of cases that were closed, and none was.', 'medianDays');
  const before = await em.findOne(CaseFlow, { unit: unitId, month: monthBefore(month) });
  if (before && before.open + opened - closed !== open) throw new Refusal('OPEN_DOES_NOT_FIT', 'What is open is what was open the month before, and what came, less what was closed.', 'open');
  return em.upsert(CaseFlow, { unit: ref(unit), month, rows: rows.map((row) => ({ municipalityId: row.municipalityId, reason: row.reason, opened: row.opened, closed: row.closed })), open, medianDays, provenance: statedHere(month) });
}

function checkTable({ serves }: JointUnit, rows: readonly CaseRowInput[]): void {
  const stranger = rows.find(({ municipalityId }) => !serves.includes(municipalityId));
  if (stranger) throw new Refusal('NOT_SERVED', `The unit works for ${serves.join(', ')}, and not for ${stranger.municipalityId}.`, 'rows');
  const places = new Set(rows.map(({ municipalityId, reason }) => `${municipalityId} ${reason}`));
  if (rows.length === places.size && places.size === serves.length * Object.values(IntakeReason).length) return;
  throw new Refusal('INCOMPLETE_TABLE', 'Each municipality that the unit works for is stated with each reason, once; 0 where there was no case.', 'rows');
}

function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
