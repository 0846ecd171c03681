import { tmpdir } from 'node:os';

/** How much of a file is taken, and for how long. */
export interface FileLimits {
  /** Of the file as it is sent. */
  bytes: number;
  /** Of what a spreadsheet unpacks to. */
  unpackedBytes: number;
  rows: number;
  columns: number;
  /** Characters in one cell. Excel itself takes 32 767. */
  cellCharacters: number;
  /** Lines and rows without content, all in all: a spreadsheet that was formatted to its end has a million of them. */
  emptyRows: number;
  /** How long an import may take once its file is there, in milliseconds. */
  within: number;
  /** How long one waits for a client that reads nothing of what it is told, in milliseconds. */
  stalled: number;
  /** Where a file is kept until its import is over. */
  folder: string;
}

export const FILE_LIMITS: FileLimits = { bytes: 32 * 1024 * 1024, unpackedBytes: 256 * 1024 * 1024, rows: 100_000, columns: 200, cellCharacters: 32_767, emptyRows: 100_000, within: 10 * 60_000, stalled: 30_000, folder: tmpdir() };
