import { createHash } from 'node:crypto';

/** A whole number from 0 to 2³² − 1 that follows from a text: what is made up from it is the same at every run. */
export function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}
