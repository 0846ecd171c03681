import { hashOf } from '../record/hashOf.js';
import { by } from './decision.js';
import type { PartyDescription } from './party.js';

/** Who answers for an agreement with each party, and which body decides on it there. */
export interface Desk {
  unit: string;
  board: string;
}

const DAY = 86_400_000;

/**
 * The parties with their decisions and signatures, made up so that they suit the agreement's first day: each decided some
 * months before, and signed some weeks before, on working days of its own. What a party already says stays as it is.
 */
export function agreedBefore(start: string, { unit, board }: Desk, parties: PartyDescription[]): PartyDescription[] {
  return parties.map((party) => {
    const chance = hashOf(`${party.organisation} ${start} ${unit}`);
    const decided = by(board, workingDayBefore(start, 75 + (chance % 50)));
    const signed = workingDayBefore(start, 20 + (chance % 40));
    return { ...party, says: { unit, decided, signed, ...party.says } };
  });
}

function workingDayBefore(day: string, days: number): string {
  const at = new Date(Date.parse(day) - days * DAY);
  const toFriday = { 0: 2, 6: 1 }[at.getUTCDay()] ?? 0;
  return new Date(at.getTime() - toFriday * DAY).toISOString().slice(0, 10);
}
