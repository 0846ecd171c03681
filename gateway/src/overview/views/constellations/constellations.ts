import type { OwnAnswer } from '../../../members/router.js';
import { rowsIn } from '../../survey.js';

/** A member's row: see ConstellationRow of the contract. */
export interface ConstellationRow {
  partyIds: string[];
  hostIds: string[];
  form: string;
  taskCategory: string | null;
  began: number | null;
  certain: boolean;
  agreements: number;
}

export interface Counted<Key> {
  key: Key;
  agreements: number;
}

export interface Constellation {
  partyIds: string[];
  outsiders: string[];
  /** Whether its members lie in several counties; null where the county of one that is no member would decide it. */
  crossesCountyBorder: boolean | null;
  agreements: number;
  uncertain: number;
  byForm: Counted<string>[];
  hosts: Counted<string>[];
}

export interface MemberCount {
  member: string;
  constellations: number;
  agreements: number;
  withOutsiders: number;
  hosted: number;
}

export interface Constellations {
  constellations: Constellation[];
  agreements: number;
  uncertain: number;
  inside: number;
  withOutsiders: number;
  crossingCountyBorder: number;
  byForm: Counted<string>[];
  hosts: Counted<string>[];
  newPerYear: Counted<number | null>[];
  members: MemberCount[];
}

/** Who works with whom, counted from the rows of all members. What is uncertain is counted apart, and in nothing else. */
export function countConstellations(answers: readonly OwnAnswer[], members: readonly string[]): Constellations {
  const rows = answers.flatMap((answer) => rowsIn<ConstellationRow>(answer, 'constellationRows'));
  const counties = new Map(answers.flatMap((answer) => ('organisation' in answer && typeof answer.organisation['county'] === 'string' ? [[answer.member, answer.organisation['county']] as const] : [])));
  const constellations = [...Map.groupBy(rows, ({ partyIds }) => partyIds.join(' ')).values()].map((same) => constellationOf(same, members, counties));
  const certain = rows.filter((row) => row.certain);
  const among = (fits: (row: ConstellationRow) => boolean) => total(certain.filter(fits));
  return {
    constellations: constellations.toSorted((a, b) => b.agreements - a.agreements || b.partyIds.length - a.partyIds.length || (a.partyIds.join() < b.partyIds.join() ? -1 : 1)),
    agreements: total(certain),
    uncertain: total(rows) - total(certain),
    inside: among(({ partyIds }) => partyIds.every((id) => members.includes(id))),
    withOutsiders: among(({ partyIds }) => !partyIds.every((id) => members.includes(id))),
    crossingCountyBorder: constellations.filter(({ crossesCountyBorder }) => crossesCountyBorder).reduce((sum, { agreements }) => sum + agreements, 0),
    byForm: countBy(certain, ({ form }) => [form]),
    hosts: countBy(certain, ({ hostIds }) => hostIds),
    newPerYear: countBy(certain, ({ began }) => [began]).toSorted((a, b) => (a.key ?? Infinity) - (b.key ?? Infinity)),
    members: members.map((member) => ({
      member,
      constellations: constellations.filter(({ partyIds, agreements }) => partyIds.includes(member) && agreements > 0).length,
      agreements: among(({ partyIds }) => partyIds.includes(member)),
      withOutsiders: among(({ partyIds }) => partyIds.includes(member) && !partyIds.every((id) => members.includes(id))),
      hosted: among(({ hostIds }) => hostIds.includes(member)),
    })),
  };
}

function constellationOf(rows: readonly ConstellationRow[], members: readonly string[], counties: ReadonlyMap<string, string>): Constellation {
  const { partyIds } = rows[0]!;
  const certain = rows.filter((row) => row.certain);
  return {
    partyIds,
    outsiders: partyIds.filter((id) => !members.includes(id)),
    crossesCountyBorder: crosses(partyIds, counties),
    agreements: total(certain),
    uncertain: total(rows) - total(certain),
    byForm: countBy(certain, ({ form }) => [form]),
    hosts: countBy(certain, ({ hostIds }) => hostIds),
  };
}

/** Two counties that are known make it certain that a border is crossed; one that is not known leaves it open that none is. */
function crosses(partyIds: readonly string[], counties: ReadonlyMap<string, string>): boolean | null {
  const known = new Set(partyIds.flatMap((id) => counties.get(id) ?? []));
  if (known.size > 1) return true;
  return partyIds.every((id) => counties.has(id)) ? false : null;
}

/** How many agreements there are of each, the most first. */
function countBy<Key>(rows: readonly ConstellationRow[], keysOf: (row: ConstellationRow) => readonly Key[]): Counted<Key>[] {
  const counts = new Map<Key, number>();
  for (const row of rows) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + row.agreements);
  return [...counts].map(([key, agreements]) => ({ key, agreements })).toSorted((a, b) => b.agreements - a.agreements || (String(a.key) < String(b.key) ? -1 : 1));
}

const total = (rows: readonly ConstellationRow[]): number => rows.reduce((sum, { agreements }) => sum + agreements, 0);
