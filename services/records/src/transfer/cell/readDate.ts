import { isCalendarDate, isPartialDate, UNKNOWN_DATE } from '@samverkan/common';
import { Fault } from '../fault.js';
import type { Cell } from './cell.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'de'] as const;
const MONTH_NAME = /^(jan(uari|uary|uar)?|feb(ruari|ruary|ruar)?|mar(s|ch)?|apr(il)?|ma[ijy]|juni?e?|jul[iy]?|aug(usti|ust)?|sep(t|tember)?|o[kc]t(ober)?|nov(ember)?|de[sc](ember)?)$/;

/** The day in a cell: `2024-01-31`, `31.01.2024`, `31/1 2024`, `31 januari 2024`, or the number that a spreadsheet keeps for it. Throws a {@link Fault} BAD_DATE. */
export function readDay(cell: Cell): string {
  const day = findDay(cell);
  if (day === undefined) throw new Fault('BAD_DATE', { value: cell });
  return day;
}

/** The same, or a month, a year, or `XXXX`, as exactly as it is known. Throws a {@link Fault} BAD_PARTIAL_DATE. */
export function readPartialDate(cell: Cell): string {
  const date = findDay(cell) ?? findLessExact(String(cell).trim());
  if (date === undefined || !isPartialDate(date)) throw new Fault('BAD_PARTIAL_DATE', { value: cell });
  return date;
}

function findDay(cell: Cell): string | undefined {
  if (typeof cell === 'number') return dayOfSerial(cell);
  if (typeof cell === 'boolean') return undefined;
  const text = cell.trim().toLowerCase();
  const written = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (written) return dayOf(written[1]!, written[2]!, written[3]!);
  const [, day, month, year] = /^(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*|\s+)(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return dayOf(year, month!, day!);
  const [, named, name, inYear] = /^(?:den )?(\d{1,2})\.? ([a-z]+)\.? (\d{4})$/.exec(text) ?? [];
  if (inYear !== undefined) return dayOf(inYear, monthOf(name!), named!);
  return /^\d{5}$/.test(text) ? dayOfSerial(Number(text)) : undefined;
}

function findLessExact(text: string): string | undefined {
  if (/^[x?]{4}([-/.][x?]{2}){0,2}$/i.test(text) || /^[x?]{2}[-/.][x?]{2}[-/.][x?]{2,4}$/i.test(text)) return UNKNOWN_DATE;
  const yearFirst = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.][x?]{2}){0,2}$/i.exec(text);
  if (yearFirst) return yearFirst[2] === undefined ? yearFirst[1] : `${yearFirst[1]}-${yearFirst[2].padStart(2, '0')}`;
  const monthFirst = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (monthFirst) return `${monthFirst[2]}-${monthFirst[1]!.padStart(2, '0')}`;
  const [, name, year] = /^([a-z]+)\.? (\d{4})$/.exec(text.toLowerCase()) ?? [];
  return year === undefined ? undefined : `${year}-${monthOf(name!)}`;
}

const dayOf = (year: string, month: string, day: string): string | undefined => [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`].find(isCalendarDate);

/** As two digits; "00", which is no month, for a word that names none. */
function monthOf(name: string): string {
  const place = MONTH_NAME.test(name) ? MONTHS.findIndex((start) => name.startsWith(start)) : -1;
  return String(place + 1).padStart(2, '0');
}

/** Excel's day 1 is 1 January 1900, and it counts a 29 February of that year that never was. What lies before it, and times of the day, are no dates that anybody means. */
function dayOfSerial(serial: number): string | undefined {
  if (!Number.isInteger(serial) || serial < 3_000 || serial > 109_574) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
