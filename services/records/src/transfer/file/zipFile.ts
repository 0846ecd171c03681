import { open, type FileHandle } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';
import { RemoteZipReader } from '@cj-tech-master/excelts/archive';
import { Fault } from '../fault.js';

const [STORED, DEFLATED] = [0, 8];
const MOST_ENTRIES = 2_000;
/** Bytes of the list of its entries. */
const LONGEST_LIST = 1024 * 1024;

/** An archive on disk. Its entries are inflated as they are read, never to more than `most` bytes in all: what an archive says of its own sizes is not believed. */
export class ZipFile {
  private unpacked = 0;

  private constructor(
    private readonly handle: FileHandle,
    private readonly zip: RemoteZipReader,
    private readonly most: number,
  ) {}

  /** Throws a {@link Fault}: FILE_UNREADABLE, EXPANDS_TOO_MUCH. */
  static async open(path: string, most: number): Promise<ZipFile> {
    const handle = await open(path);
    try {
      const { size } = await handle.stat();
      const read = async (start: number, end: number) => {
        if (end - start > LONGEST_LIST) throw new Fault('EXPANDS_TOO_MUCH');
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(0, Math.min(end, size) - start)), 0, undefined, start);
        return buffer.subarray(0, bytesRead);
      };
      const zip = await RemoteZipReader.fromReader({ size, read }, { checkCrc32: false });
      if (zip.getEntries().length > MOST_ENTRIES) throw new Fault('EXPANDS_TOO_MUCH');
      return new ZipFile(handle, zip, most);
    } catch (error) {
      await handle.close();
      throw error instanceof Fault ? error : new Fault('FILE_UNREADABLE');
    }
  }

  has(path: string): boolean {
    return this.zip.hasEntry(path);
  }

  /** The bytes of an entry, a piece at a time, never more than `most`; none where there is no such entry. Throws a {@link Fault}. */
  async *read(path: string, most = this.most): AsyncGenerator<Buffer> {
    const entry = this.zip.getEntry(path);
    const raw = entry && this.zip.getRawCompressedStream(entry);
    if (!entry || !raw) return;
    if (entry.isEncrypted) throw new Fault('OLD_EXCEL');
    if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) throw new Fault('FILE_UNREADABLE');
    const source = Readable.from(raw, { objectMode: false });
    const inflate = createInflateRaw();
    source.on('error', (error) => void inflate.destroy(error));
    let unpacked = 0;
    const bytes = entry.compressionMethod === STORED ? source : source.pipe(inflate);
    try {
      for await (const chunk of bytes as AsyncIterable<Buffer>) {
        this.unpacked += chunk.length;
        unpacked += chunk.length;
        if (this.unpacked > this.most || unpacked > most) throw new Fault('EXPANDS_TOO_MUCH');
        yield chunk;
      }
    } catch (error) {
      throw error instanceof Fault ? error : new Fault('FILE_UNREADABLE');
    } finally {
      source.destroy();
      inflate.destroy();
    }
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
