/** How much of a file is taken. */
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
}

export const FILE_LIMITS: FileLimits = { bytes: 32 * 1024 * 1024, unpackedBytes: 256 * 1024 * 1024, rows: 100_000, columns: 200, cellCharacters: 32_767, emptyRows: 100_000 };
