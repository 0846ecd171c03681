import { findEarliestDay, findLatestDay, statementId, UNKNOWN_DATE } from '@samverkan/common';
import type { OwnAnswer } from '../../../members/router.js';
import { rowsIn } from '../../survey.js';

/** What a member is asked for, as fields of Organisation: what it has written of the parties, and what it states as one. */
export const PARTY_ROWS = 'notedParties { agreementId organisationId role standing since asOf } statedParties { agreementId role standing since asOf }';

/** A keeper's row: see NotedParty of the contract. */
interface Noted {
  agreementId: string;
  organisationId: string;
  role: string;
  standing: string | null;
  since: string | null;
  asOf: string | null;
}

/** A party's row: see StatedParty of the contract. */
type Stated = Omit<Noted, 'organisationId'>;

export interface Discrepancy {
  agreementId: string;
  organisationId: string;
  field: 'PARTY' | 'ROLE' | 'STANDING' | 'SINCE';
  keeperValue: string | null;
  partyValue: string | null;
  keeperAsOf: string | null;
  partyAsOf: string | null;
}

/**
 * Where a keeper's word of a party and the party's own differ. What one of them does not say is no difference, and
 * neither are two dates that may be the same. Nothing is said of a party whose keeper has not answered.
 */
export function findDiscrepancies(answers: readonly OwnAnswer[]): Discrepancy[] {
  const notes = answers.flatMap((answer) => rowsIn<Noted>(answer, 'notedParties'));
  const noted = new Map(notes.map((note) => [statementId(note.organisationId, note.agreementId), note]));
  const keepers = new Set(answers.filter((answer) => 'organisation' in answer).map(({ member }) => member));
  return answers.flatMap((answer) => rowsIn<Stated>(answer, 'statedParties').flatMap((stated) => compare(answer.member, stated, noted.get(statementId(answer.member, stated.agreementId)), keepers)));
}

function compare(organisationId: string, stated: Stated, noted: Noted | undefined, keepers: ReadonlySet<string>): Discrepancy[] {
  const { agreementId } = stated;
  const of = (field: Discrepancy['field'], keeperValue: string | null, partyValue: string | null): Discrepancy => ({ agreementId, organisationId, field, keeperValue, partyValue, keeperAsOf: noted?.asOf ?? null, partyAsOf: stated.asOf });
  if (!noted) return keepers.has(agreementId.split(':', 1)[0]!) && stated.standing !== 'OUT' ? [of('PARTY', null, stated.standing)] : [];
  const found: Discrepancy[] = [];
  if (noted.role !== stated.role) found.push(of('ROLE', noted.role, stated.role));
  if (noted.standing !== null && noted.standing !== stated.standing) found.push(of('STANDING', noted.standing, stated.standing));
  else if (!mayBeTheSame(noted.since, stated.since)) found.push(of('SINCE', noted.since, stated.since));
  return found;
}

/** Whether it is of what the organisation states as a party, or of what it keeps. */
export const concerns = ({ organisationId, agreementId }: Discrepancy, organisation: string): boolean => organisationId === organisation || agreementId.startsWith(`${organisation}:`);

/** "2017-11" and "2017-11-24" may be the same day; an unknown date may be any, and one that is not stated contradicts none. */
export function mayBeTheSame(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === UNKNOWN_DATE || b === UNKNOWN_DATE) return true;
  return findEarliestDay(a)! <= findLatestDay(b)! && findEarliestDay(b)! <= findLatestDay(a)!;
}
