/** What a file has in one cell: a text, or what a spreadsheet keeps as a number or a truth value. Nothing is the empty text. A cell formatted as a date is read as `YYYY-MM-DD`. */
export type Cell = string | number | boolean;

/** What stands in a cell whose formula was written by a program that has not worked it out. */
export const NOT_CALCULATED = '#CALC!';

/** A row of a file, and the line (of a spreadsheet: the row) on which it begins, counted from 1. */
export interface FileRow {
  line: number;
  cells: readonly Cell[];
}

export const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || (typeof cell === 'string' && cell.trim() === '');
