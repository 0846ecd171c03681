import type { FileRow } from '../cell/cell.js';
import { readCell } from '../columnType.js';
import { Fault } from '../fault.js';
import type { Heading } from '../headings.js';
import type { Spoken } from '../said.js';
import type { AnyTable, Values } from '../table.js';

/** Why a row is refused: where, by which code, and in the reader's words. */
export interface RowFault {
  /** The column's heading as the file has it; null where it is the row as a whole. */
  column: string | null;
  code: string;
  message: string;
}

/** A row of a file as it was understood: what it says of the columns that the file has. */
export interface ReadRow {
  line: number;
  values: Values;
  faults: RowFault[];
}

/** Reads the cells of a row, every one, so that one trial shows all that is wrong with it. */
export function readRow({ columns }: AnyTable, known: readonly Heading[], { line, cells }: FileRow, language: Spoken): ReadRow {
  const values: Values = {};
  const faults: RowFault[] = [];
  for (const { column, place, scale, written } of known) {
    try {
      const value = readCell(column.type, cells[place], scale) ?? column.empty ?? null;
      if (value === null && column.required && columns.includes(column)) throw new Fault('CELL_EMPTY');
      values[column.name] = value;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const listed = error.code === 'NOT_IN_LIST' && column.type.list ? new Fault('NOT_IN_LIST', { ...error.facts, list: column.type.list(language) }) : error;
      faults.push({ column: written, code: error.code, message: listed.told(language) });
    }
  }
  return { line, values, faults };
}
