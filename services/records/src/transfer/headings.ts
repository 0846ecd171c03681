import type { Cell } from './cell/cell.js';
import { isEmpty } from './cell/cell.js';
import { folded } from './columnType.js';
import { Fault } from './fault.js';
import { SPOKEN, type Spoken } from './said.js';
import type { AnyTable, Column } from './table.js';

/** Which column of a file is which column of a table. */
export interface Heading {
  column: Column;
  /** Its place in the file's rows. */
  place: number;
  /** What its amounts are counted in: 1000 for tkr. */
  scale: number;
  /** As the file has it. */
  written: string;
}

export interface Headings {
  known: readonly Heading[];
  /** Headings that mean nothing to the table: said, and passed over. */
  unknown: readonly string[];
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/[\s(,]*\b(?:mkr|mnkr|msek|mnok|mill\.? kr|miljoner kr(?:onor)?|millioner kr(?:oner)?)\)?$/, 1_000_000],
  [/[\s(,]*\b(?:tkr|kkr|tsek|tnok|ksek|knok|1[\s\u00a0.]?000[\s\u00a0]?(?:kr|kronor|kroner|sek|nok)|tusen kr(?:onor|oner)?)\)?$/, 1_000],
  [/[\s(,]*\b(?:kr|kronor|kroner|sek|nok)\)?$/, 1],
];

/** Finds a table's columns among a file's headings, in any order, case and language. Throws a {@link Fault}: COLUMN_TWICE, MISSING_COLUMNS (told in `language`). */
export function findHeadings(table: AnyTable, cells: readonly Cell[], language: Spoken): Headings {
  const byName = new Map(table.columns.flatMap((column: Column) => [column.name, ...SPOKEN.map((spoken) => column.heading[spoken])].map((name) => [folded(name), column] as const)));
  const read = cells.map((cell, place) => ({ place, written: String(cell).trim(), ...understood(String(cell), byName) })).filter(({ written }) => !isEmpty(written));
  const known = read.filter((heading): heading is Heading => heading.column !== undefined);
  const twice = known.filter(({ column }, place) => known.findIndex((other) => other.column === column) !== place);
  if (twice.length) throw new Fault('COLUMN_TWICE', { columns: twice.map(({ written }) => written) });
  const has = (name: string) => known.some(({ column }) => column.name === name);
  const missing = table.columns.filter(({ name, required }) => required === true && !has(name)).map(({ name }) => name);
  if (!table.keys.some((key) => key.every(has))) missing.push(...table.keys[0]!.filter((name) => !has(name)));
  if (missing.length) throw new Fault('MISSING_COLUMNS', { columns: table.columns.filter(({ name }) => missing.includes(name)).map(({ heading }) => heading[language]) });
  return { known, unknown: read.filter(({ column }) => !column).map(({ written }) => written) };
}

function understood(written: string, byName: ReadonlyMap<string, Column>): { column: Column | undefined; scale: number } {
  const heading = written.normalize('NFC').toLowerCase().trim().replace(/[\s\u00a0]+/g, ' ').replace(/\*$/, '').trim();
  const whole = byName.get(folded(heading));
  if (whole) return { column: whole, scale: 1 };
  for (const [unit, scale] of SCALES) {
    const column = byName.get(folded(heading.replace(unit, '').replace(/,?\s+i$/, '')));
    if (unit.test(heading) && column?.type.money) return { column, scale };
  }
  return { column: undefined, scale: 1 };
}
