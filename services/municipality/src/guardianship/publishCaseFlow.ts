import { Provenance, resultOf } from '@samverkan/records';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Count, HIDDEN, LEAST_SHOWN, shownCount } from '../count/count.js';
import { protectTable, type ProtectedTable } from '../count/protectTable.js';
import { WithheldGround } from '../count/withheldGround.js';
import type { CaseFlow, CaseRow } from './caseFlow.js';
import { IntakeReason } from './codeLists.js';

@ObjectType({ description: 'Cases of a month, of one municipality or all, for one reason or all, as far as they can be shown.' })
export class CaseCounts {
  @Field(() => ID, { nullable: true, description: 'Of which municipality; null for all that the unit works for.' })
  municipalityId: string | null = null;

  @Field(() => IntakeReason, { nullable: true, description: 'For which reason; null for all.' })
  reason: IntakeReason | null = null;

  @Field(() => Count, { nullable: true, description: 'Cases that came to the unit.' })
  opened!: Count;

  @Field(() => Count, { nullable: true, description: 'Cases that it closed.' })
  closed!: Count;
}

@ObjectType({ description: 'The cases that came from the joint board to the unit in a month (seed G14): counts, never persons. Counts below 5 are withheld, and others with which they could be worked out. Source: the host.' })
export class CaseFlowMonth {
  @Field(() => String, { nullable: true, description: 'The month, YYYY-MM.' })
  month!: string;

  @Field(() => [CaseCounts], { nullable: true, description: 'By municipality and reason.' })
  cells!: CaseCounts[];

  @Field(() => [CaseCounts], { nullable: true, description: 'By municipality, for all reasons.' })
  byMunicipality!: CaseCounts[];

  @Field(() => [CaseCounts], { nullable: true, description: 'By reason, of all municipalities.' })
  byReason!: CaseCounts[];

  @Field(() => CaseCounts, { nullable: true, description: 'Of all municipalities, for all reasons.' })
  total!: CaseCounts;

  @Field(() => Count, { nullable: true, description: 'Cases that the unit had at the end of the month, of all municipalities. Withheld for the whole of its life where it would give away how many came or were closed.' })
  open!: Count;

  @Field(() => Int, { nullable: true, description: 'The median time from opened to closed of the cases closed in the month, in days; null where none was closed, or so few that it would tell of them.' })
  medianDays: number | null = null;

  @Field(() => Provenance, { nullable: true, description: 'Where the figures come from and how fresh they are.' })
  provenance!: Provenance;
}

export const CaseFlowMonthResult = resultOf('CaseFlowMonth', CaseFlowMonth);

/**
 * What of a unit's whole history may be shown, in its order. How many are open follows from how many were open, came and
 * were closed: so it is shown only where each of these is, in every month, and else in none.
 */
export function publishCaseFlow(history: readonly CaseFlow[]): CaseFlowMonth[] {
  const months = history.map((flow) => publishMonth(flow));
  const tells = months.some(({ total }, at) => total.opened.suppressed || total.closed.suppressed || history[at]!.open < LEAST_SHOWN);
  if (tells) for (const month of months) month.open = HIDDEN;
  return months;
}

function publishMonth({ month, rows, open, medianDays, provenance }: CaseFlow): CaseFlowMonth {
  const municipalities = [...new Set(rows.map(({ municipalityId }) => municipalityId))].toSorted();
  const reasons = Object.values(IntakeReason);
  const tableOf = (measure: 'opened' | 'closed') => protectTable(municipalities.map((municipalityId) => reasons.map((reason) => countOf(rows, municipalityId, reason, measure))));
  const [opened, closed] = [tableOf('opened'), tableOf('closed')];
  const counts = (find: (table: ProtectedTable) => Count) => ({ opened: find(opened), closed: find(closed) });
  const total = { municipalityId: null, reason: null, ...counts((table) => table.total) };
  return {
    month,
    cells: municipalities.flatMap((municipalityId, row) => reasons.map((reason, column) => ({ municipalityId, reason, ...counts(({ cells }) => cells[row]![column]!) }))),
    byMunicipality: municipalities.map((municipalityId, row) => ({ municipalityId, reason: null, ...counts(({ rows: sums }) => sums[row]!) })),
    byReason: reasons.map((reason, column) => ({ municipalityId: null, reason, ...counts(({ columns }) => columns[column]!) })),
    total,
    open: shownCount(open),
    medianDays: total.closed.ground === WithheldGround.SMALL_COUNT ? null : medianDays,
    provenance,
  };
}

function countOf(rows: readonly CaseRow[], municipalityId: string, reason: IntakeReason, measure: 'opened' | 'closed'): number {
  return rows.find((row) => row.municipalityId === municipalityId && row.reason === reason)?.[measure] ?? 0;
}
