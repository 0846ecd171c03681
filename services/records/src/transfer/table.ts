import type { EntityManager } from '@mikro-orm/postgresql';
import type { ColumnType } from './columnType.js';
import type { Said } from './said.js';

/** A column of a table that people fill in. */
export interface Column<Name extends string = string> {
  /** Stable: the row's property, and a heading that is always understood. */
  name: Name;
  heading: Said;
  /** What to write in it, for the sheet that explains the columns. */
  about: Said;
  type: ColumnType;
  /** Whether every row has something in it. */
  required?: boolean;
  example: unknown;
  /** What an empty cell says, where that is something. */
  empty?: unknown;
}

/** What a row says, by its columns' names; null for an empty cell. */
export type Values = Record<string, unknown>;

/** A row that is there already. */
export interface Found<Row, Record> {
  row: Row;
  record: Record;
}

/** What a table works with: a transaction, and whose records they are. */
export interface Work {
  em: EntityManager;
  organisation: string;
  /** What is worth knowing until the next rows are read. */
  notes: Map<string, unknown>;
}

export const newWork = (em: EntityManager, organisation: string): Work => ({ em, organisation, notes: new Map() });

/** Some rows, and from where to go on; no cursor where there are no more. */
export interface Page<Row> {
  rows: Row[];
  cursor?: string | undefined;
}

/**
 * One kind of table: the one place that says what its columns are, what they are called, and how a row becomes a record.
 * From it come the template, the reader, the checks and the export.
 */
export interface Table<Row extends object = Values, Record extends object = object> {
  /** As it stands in addresses: `agreements`. */
  name: string;
  title: Said;
  about: Said;
  /** The command as the policy knows it: `importAgreements`. */
  command: string;
  columns: readonly Column<keyof Row & string>[];
  /** The columns by which a row updates its record: each alternative is a set of columns that together say which. */
  keys: readonly (readonly (keyof Row & string)[])[];
  /** Rules of the field that a row can break, in the words of who reads them; by the codes of refusals. */
  rules: Readonly<{ [code: string]: Said }>;
  /** By which word rows that are there are known to be of the same part of the register as rows of the file; what is left out of other parts is not listed. */
  part?: (row: Row) => string;
  /** What stands under the keys of these rows now, in the same order; where a row names another record by a reference of ours, or leaves out what follows from the rest, that is put into the row. Few statements, however many rows. */
  find(work: Work, rows: readonly Partial<Row>[]): Promise<(Found<Row, Record> | undefined)[]>;
  /** Which record it is, the same for two rows only if they are of one record. Undefined where the row does not say. */
  keyOf(row: Partial<Row>): string | undefined;
  /** Makes a record of a row. Throws a Refusal where a rule of the field forbids it. */
  make(work: Work, row: Row): void | Promise<void>;
  /** Changes a record to what the row says, and no more. Throws a Refusal. */
  change(work: Work, found: Found<Row, Record>, row: Row): void | Promise<void>;
  /** The rows from a cursor on, in an order that stays: what the export writes. */
  page(work: Work, cursor: string | undefined, size: number, seen: Seen): Promise<Page<Row>>;
}

/** What of the records a viewer sees: all of it, where they are of the owner. */
export interface Seen {
  owner: boolean;
}

/** A table whose rows are of some type that those who only move rows need not know. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyTable = Table<any, any>;
