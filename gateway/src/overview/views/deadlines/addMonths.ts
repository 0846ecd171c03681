/** The same day so many months later, or the last day of that month where it has no such day. Days are written `YYYY-MM-DD`. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth(), Math.min(date, lastDay.getUTCDate()))).toISOString().slice(0, 10);
}
