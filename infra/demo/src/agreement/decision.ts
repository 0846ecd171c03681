import { UNKNOWN_DATE } from '@samverkan/common';
import { DecisionOutcome, Language, type Decision } from '@samverkan/municipality';
import { hashOf } from '../record/hashOf.js';

/** What is told of a decision; its paragraph and diary number follow from it. */
export type Decided = Pick<Decision, 'body' | 'outcome' | 'date'>;

/** What the minutes have of it. */
export type Minutes = Pick<Decision, 'body' | 'outcome' | 'date' | 'paragraph' | 'diaryNumber' | 'documentUrl'>;

export const COUNCIL = 'Kommunfullmäktige';
export const EXECUTIVE_BOARD = 'Kommunstyrelsen';
export const NORWEGIAN_COUNCIL = 'Kommunestyret';

/** Adopted by the council: what joint boards, federations of municipalities and jointly owned companies ask for. */
export const byCouncil = (date: string): Decided => by(COUNCIL, date);

export const byNorwegianCouncil = (date: string): Decided => by(NORWEGIAN_COUNCIL, date);

export const byExecutiveBoard = (date: string): Decided => by(EXECUTIVE_BOARD, date);

/** Adopted by another board, e.g. "Socialnämnden". */
export const by = (body: string, date: string): Decided => ({ body, outcome: DecisionOutcome.ADOPTED, date });

/** On the table of a body that has not met on it yet. */
export const proposedTo = (body: string): Decided => ({ body, outcome: DecisionOutcome.PROPOSED, date: null });

export const postponedBy = (body: string, date: string): Decided => ({ body, outcome: DecisionOutcome.POSTPONED, date });

/** The decision as the party's minutes would have it, with a made-up paragraph and diary number that suit its date and country. */
export function minutesOf({ body, outcome, date }: Decided, organisation: string, matter: string, language: Language): Minutes {
  const chance = hashOf(`${organisation} ${body} ${matter}`);
  const isNorwegian = language !== Language.sv;
  const paragraph = paragraphOf(date, chance, isNorwegian);
  return { body, outcome, date, paragraph, diaryNumber: isNorwegian ? caseNumberOf(date, chance) : diaryNumberOf(body, date, chance), documentUrl: null };
}

/** "§ 45", or "sak 45/18": matters are counted through the year, a dozen or so a month; a body that has not met has none. */
function paragraphOf(date: string | null, chance: number, isNorwegian: boolean): string | null {
  if (date === null || date === UNKNOWN_DATE) return null;
  const number = 12 * (Number(date.slice(5, 7) || 6) - 1) + (chance % 12) + 1;
  return isNorwegian ? `sak ${number}/${date.slice(2, 4)}` : `§ ${number}`;
}

/** Saksnummer: "2018/1234", the year in which the matter was opened and its number. */
function caseNumberOf(date: string | null, chance: number): string | null {
  return date === UNKNOWN_DATE ? null : `${date?.slice(0, 4) ?? '2026'}/${(chance % 4_789) + 211}`;
}

/** "KS 2021/00123": the registry, the year of the matter, its number. The council's matters are in the board's registry. */
function diaryNumberOf(body: string, date: string | null, chance: number): string | null {
  if (date === UNKNOWN_DATE) return null;
  const year = date?.slice(0, 4) ?? '2026';
  return `${registryOf(body)} ${year}/${String((chance % 789) + 11).padStart(5, '0')}`;
}

/** The initials of the parts of a board's name: "Barn- och ungdomsnämnden" keeps the registry BUN, "Socialnämnden" SN. */
function registryOf(body: string): string {
  if (body === COUNCIL || body === EXECUTIVE_BOARD) return 'KS';
  const initials = body.split(/[\s,-]+/).filter((word) => word !== 'och').map((word) => word[0]!.toUpperCase());
  return `${initials.join('')}N`;
}
