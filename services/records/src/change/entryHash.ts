import { createHash } from 'node:crypto';

/** The columns of an entry, in the order in which they are hashed, each as SQL that writes it as text, the same on every server. */
export const HASHED: Readonly<Record<string, string>> = {
  sequence: `sequence::text`,
  at: `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  transaction: 'transaction',
  operation: 'operation',
  table: '"table"',
  key: 'key',
  before: 'before::text',
  after: 'after::text',
  cause: 'cause',
  author_id: 'author_id',
  author_name: 'author_name',
  author_grants: 'author_grants',
  via: 'via',
  request_id: 'request_id',
  undoes: 'undoes::text',
  session_role: 'session_role',
  application: 'application',
};

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256 of the hash before it and of every column, each with its length before it, so that no two
 * entries are written alike. The database works it out by itself (HASH_IN_SQL); this is for whoever does not take its word.
 */
export function entryHash(previous: string, columns: readonly (string | null)[]): string {
  return createHash('sha256').update([previous, ...columns.map(written)].join(',')).digest('hex');
}

const written = (column: string | null): string => (column === null ? '-' : `${Buffer.byteLength(column)}:${column}`);

const WRITTEN_IN_SQL = Object.values(HASHED).map((text) => `coalesce(octet_length(${text}) || ':' || ${text}, '-')`);

/** SQL for the same, of an entry whose columns are in scope. */
export const HASH_IN_SQL = (previous: string): string => `encode(sha256(convert_to(concat_ws(',', ${previous}, ${WRITTEN_IN_SQL.join(', ')}), 'UTF8')), 'hex')`;
