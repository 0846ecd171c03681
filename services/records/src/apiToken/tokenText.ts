import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What every API token begins with, so that one that has got lost is found by those who look for such things. */
export const PREFIX = 'sv_';

const WRITTEN = /^sv_([0-9A-HJKMNP-TV-Z]{26})_[0-9a-f]{64}([0-9a-f]{8})$/;

/** `sv_<number>_<secret><checksum>`: 256 bits of chance. `number` is the last part of the token’s id. */
export function newTokenText(number: string): string {
  const text = `${PREFIX}${number}_${randomBytes(32).toString('hex')}`;
  return text + checksum(text);
}

/** The token’s number; undefined for what is no API token, or one with a slip of the pen: nobody needs to be asked about that. */
export function numberIn(text: string): string | undefined {
  const [, number, sum] = WRITTEN.exec(text) ?? [];
  return number !== undefined && sum === checksum(text.slice(0, -8)) ? number : undefined;
}

/** What is kept of a token. Its secret cannot be guessed, so that a plain hash is enough. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** In a time that tells nothing about where two hashes differ. */
export const isSameHash = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0');
