import { protectTable } from '../count/protectTable.js';
import { LoadUnit } from './codeLists.js';
import type { MonthlyLoad } from './loadProfile.js';

/** In these units a load counts what people have come with. */
const OF_PEOPLE: ReadonlySet<LoadUnit> = new Set([LoadUnit.CASES, LoadUnit.CONVERSATIONS]);

/** A load that is not shown. */
export interface WithheldMonth {
  month: number;
  load: number;
}

/**
 * What of a year's loads may be shown, whoever asks and whatever for. A month of fewer than 5 cases of people is withheld,
 * and as many others as it takes so that it cannot be worked out by who knows what the whole year came to.
 */
export function publishLoads(unit: LoadUnit, months: readonly MonthlyLoad[]): { shown: MonthlyLoad[]; withheld: WithheldMonth[] } {
  const measured = months.flatMap(({ month, load }) => (load === null ? [] : [{ month, load }]));
  if (!OF_PEOPLE.has(unit) || !measured.length) return { shown: [...months], withheld: [] };
  const { cells } = protectTable(measured.map(({ load }) => [load]));
  const grounds = new Map(measured.map(({ month }, place) => [month, cells[place]![0]!.ground]));
  return {
    shown: months.map((one) => (grounds.get(one.month) ? { month: one.month, load: null, capacity: one.capacity, withheld: grounds.get(one.month)! } : one)),
    withheld: measured.filter(({ month }) => grounds.get(month)),
  };
}

/** The twelve months as they are, for their owner. */
export function restoreLoads(shown: readonly MonthlyLoad[], withheld: readonly WithheldMonth[]): MonthlyLoad[] {
  const loads = new Map(withheld.map(({ month, load }) => [month, load]));
  return shown.map((one) => (loads.has(one.month) ? { month: one.month, load: loads.get(one.month)!, capacity: one.capacity } : one));
}
