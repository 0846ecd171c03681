import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { FileRow } from '../cell/cell.js';
import { Fault } from '../fault.js';
import type { FileLimits } from '../limits.js';
import { findDelimiter } from './delimiter.js';
import { findEncoding } from './encoding.js';
import { rearm } from './formula.js';
import type { FileForm } from './readFile.js';
import type { Spooled } from './spool.js';

/** Reads a CSV as Excel and everything else writes it: encoding, delimiter and line breaks are found out. */
export function readCsv(file: Spooled, head: Buffer, limits: FileLimits): { form: FileForm; rows: AsyncIterable<FileRow> } {
  const encoding = findEncoding(head, file.utf8);
  const { delimiter, said } = findDelimiter(new TextDecoder(encoding).decode(head));
  return { form: { format: 'csv', encoding, delimiter }, rows: parsed(file.path, { encoding, delimiter, skip: said ? 1 : 0 }, limits) };
}

async function* parsed(path: string, { encoding, delimiter, skip }: { encoding: string; delimiter: string; skip: number }, limits: FileLimits): AsyncGenerator<FileRow> {
  const parser = parse({ delimiter, from_line: 1 + skip, relax_column_count: true, relax_quotes: true, bom: true, info: true, max_record_size: limits.columns * limits.cellCharacters, record_delimiter: ['\r\n', '\n', '\r'] });
  const decoding = pipeline(createReadStream(path), (chunks: AsyncIterable<Buffer>) => decoded(chunks, encoding), parser).catch(() => undefined); // the parser tells of it
  let line = 1 + skip;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (record.some(({ length }) => length > limits.cellCharacters)) throw new Fault('CELL_TOO_LARGE', { most: limits.cellCharacters });
      yield { line, cells: record.map(rearm) };
      line = info.lines + 1;
    }
  } catch (error) {
    throw error instanceof CsvError ? faultOf(error, limits) : error;
  } finally {
    parser.destroy();
    await decoding;
  }
}

async function* decoded(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const faultOf = ({ code }: CsvError, { cellCharacters }: FileLimits): Fault => (code === 'CSV_MAX_RECORD_SIZE' ? new Fault('CELL_TOO_LARGE', { most: cellCharacters }) : new Fault('FILE_UNREADABLE'));
