import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../fault.js';
import type { FileLimits } from '../limits.js';

/** A file that came, on disk: it is read more than once, and never held in memory. */
export interface Spooled {
  path: string;
  bytes: number;
  sha256: string;
  /** Whether all of it is UTF-8. */
  utf8: boolean;
  remove: () => Promise<void>;
}

/** Writes a stream to a file that only this user can read. Throws a {@link Fault} FILE_TOO_LARGE; nothing is left behind. */
export async function spool(stream: AsyncIterable<Uint8Array>, { bytes: most, folder: within }: Pick<FileLimits, 'bytes' | 'folder'>): Promise<Spooled> {
  const folder = await mkdtemp(path.join(within, 'samverkan-import-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const file = path.join(folder, 'file');
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [bytes, utf8] = [0, true];
  const decodes = (chunk?: Uint8Array): boolean => {
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false;
    }
  };
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      for await (const chunk of stream) {
        bytes += chunk.length;
        if (bytes > most) throw new Fault('FILE_TOO_LARGE', { most });
        hash.update(chunk);
        utf8 &&= decodes(chunk);
        await handle.writeFile(chunk);
      }
    } finally {
      await handle.close();
    }
    utf8 &&= decodes();
    return { path: file, bytes, sha256: hash.digest('hex'), utf8, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
