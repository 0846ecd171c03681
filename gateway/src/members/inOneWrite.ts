import type { buildConnector } from 'undici';

type Connector = buildConnector.connector;

/**
 * Connects, and has the head and the body of a request go out as one buffer. Node's `writev`, which would write them as
 * they are, leaves objects behind that refer to each other from write to write: as soon as one of them is old, all that
 * comes after it, whole requests and answers, stays alive until the next full garbage collection.
 */
export function inOneWrite(connect: Connector): Connector {
  return (options, callback) =>
    connect(options, (...connected) => {
      const [, socket] = connected;
      if (socket) socket._writev = (chunks, done) => socket._write(Buffer.concat(chunks.map(bytesOf)), 'buffer' as BufferEncoding, done);
      callback(...connected);
    });
}

const bytesOf = ({ chunk, encoding }: { chunk: Buffer | string; encoding: BufferEncoding }): Buffer => (typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk);
