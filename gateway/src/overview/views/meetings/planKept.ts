export type PlanKept = 'KEPT' | 'ONGOING' | 'SHORT' | 'NO_PLAN';

/** Whether a body has held as many meetings as it planned for the year, as of the day (`YYYY-MM-DD`). */
export function planKept(year: number, { planned, held }: { planned: number | null; held: number }, day: string): PlanKept {
  if (planned === null) return 'NO_PLAN';
  if (held >= planned) return 'KEPT';
  return day <= `${year}-12-31` ? 'ONGOING' : 'SHORT';
}
