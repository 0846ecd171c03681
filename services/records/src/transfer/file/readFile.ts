import { open } from 'node:fs/promises';
import type { FileRow } from '../cell/cell.js';
import { Fault } from '../fault.js';
import type { FileLimits } from '../limits.js';
import { readCsv } from './readCsv.js';
import { readXlsx } from './readXlsx.js';
import type { Spooled } from './spool.js';

const HEAD = 64 * 1024;

/** How a file turned out to be written. */
export interface FileForm {
  format: 'csv' | 'xlsx';
  /** Of a CSV. */
  encoding?: string;
  delimiter?: string;
}

export interface ReadFile {
  form: FileForm;
  /** The rows that have something in them. Throws a {@link Fault} where the file ends to be readable. */
  rows: AsyncIterable<FileRow>;
}

/** Finds out what a file is, whatever it is called, and reads it from disk as it is asked for rows. Throws a {@link Fault}: FILE_EMPTY, OLD_EXCEL, FILE_UNREADABLE and what the limits forbid. */
export async function readFile(file: Spooled, limits: FileLimits): Promise<ReadFile> {
  const head = await readHead(file.path);
  if (!head.length) throw new Fault('FILE_EMPTY');
  if (head.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) throw new Fault('OLD_EXCEL');
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return { form: { format: 'xlsx' }, rows: withinLimits(readXlsx(file.path, limits), limits) };
  const { form, rows } = readCsv(file, head, limits);
  return { form, rows: withinLimits(rows, limits) };
}

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Only rows with something in them, without the empty cells that end them. */
async function* withinLimits(rows: AsyncIterable<FileRow>, limits: FileLimits): AsyncGenerator<FileRow> {
  let [full, empty] = [0, 0];
  for await (const { line, cells } of rows) {
    const used = cells.findLastIndex((cell) => typeof cell !== 'string' || cell.trim() !== '') + 1;
    if (used > limits.columns) throw new Fault('TOO_MANY_COLUMNS', { most: limits.columns });
    if (used === 0) {
      if (++empty > limits.emptyRows) throw new Fault('TOO_MANY_ROWS', { most: limits.emptyRows });
      continue;
    }
    if (++full > limits.rows + 1) throw new Fault('TOO_MANY_ROWS', { most: limits.rows });
    yield { line, cells: cells.slice(0, used) };
  }
}
