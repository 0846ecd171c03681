import { randomBytes } from 'node:crypto';

const CROCKFORD_BASE_32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id of a new record of an owner, `<owner>:<kind>:<ULID>`: 48 bits of time, then 80 of chance, in Crockford's digits. */
export function newRecordId(owner: string, kind: string): string {
  return `${owner}:${kind}:${inBase32(BigInt(Date.now()), 10)}${inBase32(BigInt(`0x${randomBytes(10).toString('hex')}`), 16)}`;
}

const inBase32 = (value: bigint, length: number): string => value.toString(32).padStart(length, '0').replace(/./g, (digit) => CROCKFORD_BASE_32[Number.parseInt(digit, 32)]!);
