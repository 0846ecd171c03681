import type { OwnAnswer } from '../../../members/router.js';
import { rowsIn } from '../../survey.js';

interface Need {
  id: string;
  staffFunction: string;
}

interface StaffingRow {
  staffFunction: string;
  headcount: number | null;
  fte: number | null;
  withheld: string | null;
}

interface SharedRoleRow {
  staffFunction: string;
  agreementId: string;
}

export interface SpecialistFunction {
  staffFunction: string;
  needIds: string[];
  holders: { member: string; headcount: number; fte: number | null }[];
  withheldAt: string[];
  notStatedAt: string[];
  agreementIds: string[];
}

/** The sorts of specialist that are needed, by one member or by any, each with who has them; those that nobody has first. */
export function findSpecialists(answers: readonly OwnAnswer[], organisation?: string | null): SpecialistFunction[] {
  const needs = answers.flatMap((answer) => (organisation == null || answer.member === organisation ? rowsIn<Need>(answer, 'specialistNeeds') : []));
  return [...Map.groupBy(needs, ({ staffFunction }) => staffFunction)]
    .map(([staffFunction, stated]) => specialistsOf(staffFunction, stated, answers, organisation))
    .toSorted((a, b) => a.holders.length - b.holders.length || (a.staffFunction < b.staffFunction ? -1 : 1));
}

/** Whoever asks for its own needs does not want to hear that it has some of them itself. */
function specialistsOf(staffFunction: string, needs: readonly Need[], answers: readonly OwnAnswer[], organisation: string | null | undefined): SpecialistFunction {
  const others = answers.filter((answer) => 'organisation' in answer && answer.member !== organisation);
  const staffed = others.map((answer) => ({ member: answer.member, row: rowsIn<StaffingRow>(answer, 'staffing').find((row) => row.staffFunction === staffFunction) }));
  const shared = answers.flatMap((answer) => rowsIn<SharedRoleRow>(answer, 'sharedRoles')).filter((role) => role.staffFunction === staffFunction);
  return {
    staffFunction,
    needIds: needs.map(({ id }) => id),
    holders: staffed.flatMap(({ member, row }) => (row?.headcount ? [{ member, headcount: row.headcount, fte: row.fte }] : [])),
    withheldAt: staffed.filter(({ row }) => row?.withheld != null).map(({ member }) => member),
    notStatedAt: staffed.filter(({ row }) => row === undefined).map(({ member }) => member),
    agreementIds: [...new Set(shared.map(({ agreementId }) => agreementId))],
  };
}
