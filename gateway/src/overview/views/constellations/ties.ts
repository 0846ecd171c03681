import type { OwnAnswer } from '../../../members/router.js';
import { rowsIn } from '../../survey.js';
import type { ConstellationRow } from './constellations.js';

/** A member's agreements with one organisation outside the federation. */
export interface Tie {
  member: string;
  outsider: string;
  name: string | null;
  agreements: number;
  uncertain: number;
  taskCategories: (string | null)[];
  forms: string[];
  /** How many of them the outsider keeps: here only the member's own statement on them is known. */
  keptOutside: number;
}

/** Who is tied to whom beyond the federation: each member with each outsider that it is party to an agreement with (seed O5). */
export function findTies(answers: readonly OwnAnswer[], members: readonly string[]): Tie[] {
  const ties = new Map<string, Tie>();
  const names = new Map(answers.flatMap((answer) => rowsIn<{ organisationId: string; name: string }>(answer, 'partyNames').map(({ organisationId, name }) => [organisationId, name] as const)));
  const tieOf = (member: string, outsider: string): Tie => {
    const key = `${member} ${outsider}`;
    if (!ties.has(key)) ties.set(key, { member, outsider, name: names.get(outsider) ?? null, agreements: 0, uncertain: 0, taskCategories: [], forms: [], keptOutside: 0 });
    return ties.get(key)!;
  };
  for (const answer of answers) {
    for (const row of rowsIn<ConstellationRow>(answer, 'constellationRows')) {
      for (const member of row.partyIds.filter((id) => members.includes(id))) for (const outsider of row.partyIds.filter((id) => !members.includes(id))) add(tieOf(member, outsider), row);
    }
    for (const { agreementId } of rowsIn<{ agreementId: string; standing: string }>(answer, 'statedParties').filter(({ standing }) => TAKES_PART.includes(standing))) {
      const keeper = agreementId.split(':', 1)[0]!;
      if (!members.includes(keeper)) tieOf(answer.member, keeper).keptOutside++;
    }
  }
  return [...ties.values()].toSorted((a, b) => members.indexOf(a.member) - members.indexOf(b.member) || b.agreements + b.keptOutside - a.agreements - a.keptOutside || (a.outsider < b.outsider ? -1 : 1));
}

/** A party that states this takes part in an agreement that is in force. */
const TAKES_PART = ['ACTIVE', 'NOTICE'];

function add(tie: Tie, { agreements, certain, taskCategory, form }: ConstellationRow): void {
  if (certain) tie.agreements += agreements;
  else tie.uncertain += agreements;
  if (!tie.taskCategories.includes(taskCategory)) tie.taskCategories.push(taskCategory);
  if (!tie.forms.includes(form)) tie.forms.push(form);
}
