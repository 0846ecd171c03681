import { createHash } from 'node:crypto';

const CROCKFORD_BASE_32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The day that made-up records are said to have been entered, where nothing else is said. */
const ENTERED_ON = '2024-04-02';

/**
 * A record's id, `<owner>:<kind>:<ULID>`, which is the same at every run, so that what points to a demonstration
 * record (a manifest, a saved query, a bookmark) keeps on pointing to it. A ULID is 48 bits of time and 80 of chance:
 * here the time is `date` (`YYYY-MM-DD`) and the chance is a hash of the name, which need only be unique with its owner
 * and kind, and is never shown.
 */
export function demoId(owner: string, kind: string, name: string, date = ENTERED_ON): string {
  const chance = createHash('sha256').update(`${owner}:${kind}:${name}`).digest('hex').slice(0, 20);
  return `${owner}:${kind}:${inBase32(Date.parse(date), 10)}${inBase32(BigInt(`0x${chance}`), 16)}`;
}

/** In Crockford's digits, which leave out I, L, O and U. */
function inBase32(value: number | bigint, length: number): string {
  return value.toString(32).padStart(length, '0').replace(/./g, (digit) => CROCKFORD_BASE_32[Number.parseInt(digit, 32)]!);
}
