import type { Cell, FileRow } from '../cell/cell.js';
import { readFile, type FileForm } from '../file/readFile.js';
import { spool } from '../file/spool.js';
import { FILE_LIMITS, type FileLimits } from '../limits.js';

/** What a file of these bytes is read as. */
export async function readBytes(bytes: Uint8Array, limits: Partial<FileLimits> = {}): Promise<{ form: FileForm; rows: FileRow[]; cells: (readonly Cell[])[] }> {
  const file = await spool(pieces(bytes), { ...FILE_LIMITS, ...limits });
  try {
    const { form, rows } = await readFile(file, { ...FILE_LIMITS, ...limits });
    const read: FileRow[] = [];
    for await (const row of rows) read.push(row);
    return { form, rows: read, cells: read.map(({ cells }) => cells) };
  } finally {
    await file.remove();
  }
}

/** As it comes over the network: cut anywhere. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let place = 0; place < bytes.length; place += 4_093) yield bytes.subarray(place, place + 4_093);
}

export async function bytesOf(written: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of written) all.push(Buffer.from(piece as string));
  return Buffer.concat(all);
}
