/** How exactly a cell's format shows a date. */
export type DateForm = 'day' | 'month' | 'year';

/** How a number format shows a date; undefined for one that shows a number or a time. ECMA-376, 18.8.30 lists those that need no code. */
export function dateForms(id: string, code: string | undefined): DateForm | undefined {
  if (code === undefined) return id === '17' ? 'month' : DAYS.has(Number(id)) ? 'day' : undefined;
  const bare = code.toLowerCase().replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0]!;
  if (bare.includes('d')) return 'day';
  if (!bare.includes('y')) return undefined;
  return bare.includes('m') ? 'month' : 'year';
}

const DAYS: ReadonlySet<number> = new Set([14, 15, 16, 22, ...range(27, 36), ...range(50, 58)]);

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** The date that a cell shows; undefined where its number is none. A time of the day is not shown, and not kept. */
export function dayOfSerial(serial: number, form: DateForm, since1904: boolean): string | undefined {
  const days = Math.floor(serial) + (since1904 ? 1_462 : 0);
  if (days < 61 || days > 2_958_465) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString();
  return day.slice(0, { day: 10, month: 7, year: 4 }[form]);
}
