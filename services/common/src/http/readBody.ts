import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

/** A body that is not taken, and why. */
export class BodyRefused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A body of more than `most` bytes, as it comes or after decompression. */
export class BodyExceeds extends Error {}

const INFLATE = { gzip: promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) };

/**
 * A request's body, decompressed: no more than `most` bytes are read, and no more are made of them, whatever a compressed
 * body unfolds to. Rejects with {@link BodyExceeds}, {@link BodyRefused}, or when the client goes away before its end.
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding !== 'identity' && !Object.hasOwn(INFLATE, encoding)) throw new BodyRefused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request body as UTF-8, plain or compressed with gzip, deflate or br.');
  const raw = await readRaw(request, most);
  if (encoding === 'identity') return raw;
  try {
    return await INFLATE[encoding as keyof typeof INFLATE](raw, { maxOutputLength: most });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new BodyExceeds();
    throw new BodyRefused(400, 'BAD_REQUEST', `The request body is not what its content-encoding says, or not all of it: ${encoding}.`);
  }
}

async function readRaw(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length']) > most) throw new BodyExceeds();
  const chunks: Buffer[] = [];
  let size = 0;
  // Left whole when it is too large: the refusal goes over the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new BodyExceeds();
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}
