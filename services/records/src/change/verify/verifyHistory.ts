import pg from 'pg';
import { checkChain, type Head } from './checkChain.js';
import { checkLoads } from './checkLoads.js';
import { checkTable, findTables } from './checkTable.js';
import { checkTriggers } from './checkTriggers.js';

/** Where the history is not what it was, or does not say what the records are. */
export interface Break {
  /** The entry; null where none is at fault, such as for a row without one. */
  sequence: number | null;
  table: string | null;
  key: string | null;
  /** What differs, in one sentence. */
  what: string;
}

export interface Verified {
  /** How many entries there are. */
  entries: number;
  /** How many tables were held against the history. */
  tables: number;
  head: Head | null;
  /** Those of the chain first, in the order of the entries; at most {@link MOST}. */
  breaks: Break[];
}

export interface VerifyOptions {
  /** Heads that somebody has kept: the chain must still lead through them. */
  held?: readonly Head[];
}

const MOST = 20;

/**
 * Verifies a database's history: that each entry follows from the one before it, that the rows are what their last entries
 * say, and that no row lacks an entry. It sees one moment of the database, while others go on writing; it reads in
 * pieces, and does not take the word of the database's own functions. The role must be one that sees all rows.
 */
export async function verifyHistory(databaseUrl: string, { held = [] }: VerifyOptions = {}): Promise<Verified> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'samverkan history' });
  await client.connect();
  try {
    await client.query(`begin isolation level repeatable read read only`);
    // as the rows were written when they were noted; and an error, where row-level security would hide some
    await client.query(`set local search_path = pg_catalog, public; set local timezone = 'UTC'; set local bytea_output = 'hex'; set local extra_float_digits = 1; set local intervalstyle = 'iso_8601'; set local row_security = off`);
    const breaks: Break[] = [];
    const { entries, head } = await take(checkChain(client, held), breaks);
    await take(checkLoads(client), breaks);
    await take(checkTriggers(client), breaks);
    const tables = await findTables(client);
    for (const table of tables) await take(checkTable(client, table), breaks);
    return { entries, tables: tables.length, head, breaks };
  } finally {
    await client.end();
  }
}

/** Takes breaks until there are enough of them, and lets the check go to its end. */
async function take<Result>(check: AsyncGenerator<Break, Result>, into: Break[]): Promise<Result> {
  for (;;) {
    const { done, value } = await check.next();
    if (done) return value;
    if (into.length < MOST) into.push(value);
  }
}
