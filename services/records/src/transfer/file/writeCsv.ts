import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../cell/cell.js';
import type { Spoken } from '../said.js';
import { disarm } from './formula.js';

/** How a CSV is written. */
export interface Dialect {
  delimiter: ';' | ',' | '\t';
  decimal: ',' | '.';
}

/** As Excel expects it in the reader's language. */
export const DIALECTS: Readonly<Record<Spoken, Dialect>> = { sv: { delimiter: ';', decimal: ',' }, nb: { delimiter: ';', decimal: ',' }, en: { delimiter: ',', decimal: '.' } };

/** The bytes of a CSV: UTF-8 with a mark at its beginning, without which Excel reads it as Windows-1252. Texts that a spreadsheet would run are disarmed. */
export async function* writeCsv(rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>, { delimiter, decimal }: Dialect): AsyncGenerator<string> {
  yield '\ufeff';
  for await (const row of rows) yield stringify([row.map((cell) => written(cell, decimal))], { delimiter, record_delimiter: '\r\n', quoted_match: NEEDS_QUOTES });
}

/** What is quoted, whichever delimiter is used: then nobody who guesses at the delimiter guesses wrong. */
const NEEDS_QUOTES = /[\r\n;,\t|"]|^\s|\s$/;

function written(cell: Cell, decimal: ',' | '.'): string {
  return typeof cell === 'string' ? disarm(cell) : typeof cell === 'number' ? writtenNumber(cell, decimal) : String(cell);
}

/** With a point, three decimals look like thousands: a fourth says that they are none. */
function writtenNumber(number: number, decimal: ',' | '.'): string {
  const text = String(number);
  return decimal === ',' ? text.replace('.', ',') : text.replace(/^(-?\d{1,3}\.\d{3})$/, '$10');
}
