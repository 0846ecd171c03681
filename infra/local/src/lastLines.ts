import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { harmlessLine } from '@samverkan/common';

interface Wanted {
  most: number;
  /** The byte of the file at which to begin; what stands before it is not looked at. */
  since?: number;
}

/** How much of a file's end is read, in bytes, and how much of a line is shown, in characters. */
const READ = 8_192;
const SHOWN = 300;

/** The last lines of a log that are not empty, oldest first, harmless to a terminal; long ones are cut. None when there is no such file. */
export function lastLines(file: string, { most, since = 0 }: Wanted): string[] {
  let open: number | undefined;
  try {
    open = openSync(file, 'r');
    const { size } = fstatSync(open);
    const from = Math.max(since, size - READ);
    const bytes = Buffer.alloc(Math.max(0, size - from));
    readSync(open, bytes, 0, bytes.length, from);
    const lines = bytes.toString('utf8').split('\n').filter((line) => line.trim() !== '');
    return lines.slice(-most).map((line) => harmlessLine(line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line));
  } catch {
    return [];
  } finally {
    if (open !== undefined) closeSync(open);
  }
}
