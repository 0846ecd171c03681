import type { FileForm } from '../file/readFile.js';
import type { RowFault } from './readRow.js';

/** What is told of an import while it runs, a line of JSON each: the form, then rows and progress as they come, and how it ended. */
export type ImportEvent = Began | RowEvent | Progress | NotInFile | Ended;

export interface Began {
  event: 'began';
  table: string;
  dryRun: boolean;
  file: { name: string | null; bytes: number; sha256: string } & FileForm;
  /** The file's headings, and the columns that they were taken for. */
  columns: Readonly<Record<string, string>>;
  /** Headings that mean nothing here, and are passed over. */
  unknownColumns: readonly string[];
}

export interface RowEvent {
  event: 'row';
  line: number;
  outcome: Outcome;
  /** Which record: its key, where it is there already. */
  key?: string;
  /** What is changed of it, as people read it. */
  changes?: readonly { column: string; before: string | number | boolean; after: string | number | boolean }[];
  faults?: readonly RowFault[];
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'refused';

export interface Progress {
  event: 'progress';
  rows: number;
}

/** A record that is there and not in the file. It stays. */
export interface NotInFile {
  event: 'notInFile';
  key: string;
}

export interface Ended {
  event: 'ended';
  /** `accepted`: a trial of which every row would be taken. `applied`: written, all of it. `refused` and `failed`: nothing was written. */
  outcome: 'accepted' | 'applied' | 'refused' | 'failed';
  counts: Record<Outcome | 'rows' | 'notInFile', number>;
  /** What to send with the same file to have just this done; only of a trial that was accepted. */
  plan?: string;
  /** Why it is refused as a whole. */
  code?: string;
  message?: string;
}
