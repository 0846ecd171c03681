import type { Cell } from '../cell/cell.js';
import { type Dialect, DIALECTS, writeCsv } from '../file/writeCsv.js';
import { writeXlsx } from '../file/writeXlsx.js';
import type { Spoken } from '../said.js';
import type { AnyTable, Column, Page, Seen, Values, Work } from '../table.js';
import { cellsOf, explanationOf, headingOf } from './sheetOf.js';

export const FORMATS = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

export type Format = keyof typeof FORMATS;

const PAGE = 500;

/** What is asked for: in which format, language and, for CSV, dialect. */
export interface Wanted {
  format: Format;
  language: Spoken;
  dialect?: Dialect;
}

/** A table to fill in: its headings and no row, and in a workbook the sheet that explains them with an example. */
export const writeTemplate = (table: AnyTable, wanted: Wanted): AsyncGenerator<Buffer | string> => write(table, wanted, []);

/** Everything of a table that the viewer sees, by the same description by which it is read; the order is that of the keys. */
export const writeTable = (table: AnyTable, work: Work, seen: Seen, wanted: Wanted): AsyncGenerator<Buffer | string> => write(table, wanted, rowsOf(table, work, seen));

function write(table: AnyTable, { format, language, dialect = DIALECTS[language] }: Wanted, rows: AsyncIterable<Values> | Iterable<Values>): AsyncGenerator<Buffer | string> {
  const headings = table.columns.map((column: Column) => headingOf(column, language));
  if (format === 'csv') return writeCsv(withHeadings(headings, cells(table, rows, language)), dialect);
  const lists = table.columns.map(({ type }: Column) => (type.several ? undefined : type.list?.(language)));
  const formats = table.columns.map(({ type }: Column) => (type.money ? '#,##0.00' : undefined));
  return writeXlsx([{ name: table.title[language].slice(0, 31), headings, rows: cells(table, rows, language), lists, formats }, explanationOf(table, language)]);
}

async function* withHeadings(headings: Cell[], rows: AsyncIterable<Cell[]>): AsyncGenerator<Cell[]> {
  yield headings;
  yield* rows;
}

async function* cells(table: AnyTable, rows: AsyncIterable<Values> | Iterable<Values>, language: Spoken): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield cellsOf(table, row, language);
}

/** All rows of a table, a page in memory at a time. */
export async function* rowsOf(table: AnyTable, work: Work, seen: Seen): AsyncGenerator<Values> {
  let cursor: string | undefined;
  do {
    const page: Page<Values> = await table.page(work, cursor, PAGE, seen);
    work.em.clear();
    yield* page.rows;
    ({ cursor } = page);
  } while (cursor !== undefined);
}
