import type { OwnAnswer } from '../../../members/router.js';
import { answersNow, rowsIn } from '../../survey.js';
import { shareOf, sumOfCounts, type Count } from './count.js';

const MEASURES = ['volunteers', 'assignments', 'unmet'] as const;
type Counts = Record<(typeof MEASURES)[number], Count>;

interface Figures {
  month: string;
  allocated: boolean;
  municipalities: ({ municipalityId: string } & Counts)[];
  total: Counts;
}

interface Unit {
  id: string;
  serves: string[];
  caseFlow: { month: string; open: Count; opened: Count }[];
}

interface UnitRow extends Omit<Unit, 'caseFlow'> {
  caseFlow: { month: string; open: Count; total: { opened: Count } }[];
}

interface Stated extends Figures {
  statedBy: string;
}

export interface UnitMonth {
  unitId: string;
  opened: Count;
  open: Count;
  assignments: Count;
  share: number | null;
  shareAtLeast: number | null;
  shareAtMost: number | null;
}

export interface GuardianshipMonth extends Counts {
  month: string;
  municipalities: ({ municipalityId: string; statedBy: string; allocated: boolean; servedBy: string[] } & Counts)[];
  units: UnitMonth[];
}

export interface Guardianship {
  months: GuardianshipMonth[];
  unitIds: string[];
  withheldBy: string[];
}

/** Volunteers, need and the joint units' part, month by month. Estimates by population are shown, and never added. */
export function findGuardianship(answers: readonly OwnAnswer[]): Guardianship {
  const stated = answers.flatMap((answer) => rowsIn<Figures>(answer, 'volunteers').map((figures): Stated => ({ ...figures, statedBy: answer.member })));
  const units = answers.flatMap((answer) => rowsIn<UnitRow>(answer, 'jointUnits').map(({ caseFlow, ...unit }): Unit => ({ ...unit, caseFlow: caseFlow.map(({ total, ...flow }) => ({ ...flow, opened: total.opened })) })));
  const lacking = !answers.every(answersNow);
  const months = [...new Set([...stated.map(({ month }) => month), ...units.flatMap(({ caseFlow }) => caseFlow.map(({ month }) => month))])].toSorted();
  return {
    months: months.map((month) => monthOf(month, stated.filter((figures) => figures.month === month), units, lacking)),
    unitIds: units.map(({ id }) => id),
    withheldBy: answers.filter((answer) => 'organisation' in answer && holdsBack(answer.organisation)).map(({ member }) => member),
  };
}

function monthOf(month: string, stated: readonly Stated[], units: readonly Unit[], lacking: boolean): GuardianshipMonth {
  const { added, overlapping } = addable(stated);
  const sums = Object.fromEntries(MEASURES.map((measure) => [measure, sumOfCounts(added.map((figures) => totalOf(figures, measure)), { lacking: lacking || overlapping })])) as Counts;
  return {
    month,
    ...sums,
    municipalities: stated.flatMap(({ statedBy, allocated, municipalities }) => municipalities.map((row) => ({ ...row, statedBy, allocated, servedBy: units.filter(({ serves }) => serves.includes(row.municipalityId)).map(({ id }) => id) }))),
    units: units.flatMap((unit) => unitMonth(month, unit, added)),
  };
}

/** A sum that is withheld lies between what its parts come to at least and at most. */
const totalOf = ({ municipalities, total }: Stated, measure: (typeof MEASURES)[number]): Count => (total[measure].suppressed ? sumOfCounts(municipalities.map((row) => row[measure])) : total[measure]);

/** What is measured, each municipality once: where a host states it for several, its own sum is more than the sum of what it shows. */
function addable(stated: readonly Stated[]): { added: Stated[]; overlapping: boolean } {
  const added: Stated[] = [];
  const counted = new Set<string>();
  let overlapping = false;
  for (const figures of stated.filter(({ allocated }) => !allocated).toSorted((a, b) => b.municipalities.length - a.municipalities.length)) {
    const ids = figures.municipalities.map(({ municipalityId }) => municipalityId);
    if (ids.every((id) => counted.has(id))) continue;
    if (ids.some((id) => counted.has(id))) overlapping = true;
    else added.push(figures);
    for (const id of ids) counted.add(id);
  }
  return { added, overlapping };
}

function unitMonth(month: string, { id, serves, caseFlow }: Unit, added: readonly Stated[]): UnitMonth[] {
  const flow = caseFlow.find((one) => one.month === month);
  if (!flow) return [];
  const assignments = assignmentsIn(serves, added);
  const { atLeast, atMost } = shareOf(flow.open, assignments);
  return [{ unitId: id, opened: flow.opened, open: flow.open, assignments, share: atLeast === atMost ? atLeast : null, shareAtLeast: atLeast, shareAtMost: atMost }];
}

/** The volunteers' assignments in these municipalities. */
function assignmentsIn(municipalities: readonly string[], added: readonly Stated[]): Count {
  const whole = added.find((figures) => figures.municipalities.length === municipalities.length && figures.municipalities.every(({ municipalityId }) => municipalities.includes(municipalityId)));
  if (whole) return totalOf(whole, 'assignments');
  const rows = added.flatMap((figures) => figures.municipalities).filter(({ municipalityId }) => municipalities.includes(municipalityId));
  return sumOfCounts(rows.map(({ assignments }) => assignments), { lacking: rows.length < municipalities.length });
}

/** Whether anything that a member answers is withheld. */
function holdsBack(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  return (answer as Partial<Count>).suppressed === true || Object.values(answer).some(holdsBack);
}
