import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { StatementCount } from './statementCount.js';

/** SQL with `$1`, `$2` … for its values. */
export interface Statement {
  text: string;
  values: readonly unknown[];
}

/** Who reads: whoever an entity manager shows records to, which for that need not be forked, and what counts the statements. */
export interface Reader {
  em: EntityManager;
  statements: StatementCount;
}

/** So many statements are prepared at most on each connection: PostgreSQL keeps them as long as it is open. */
const MOST_PREPARED = 200;

const names = new WeakMap<Pool, Map<string, string>>();

/**
 * The rows that a statement finds, each as the list of its columns, for whoever reads; what a transaction
 * under way has written is read by its own entity manager. What is asked again and again PostgreSQL takes in and plans
 * once a connection.
 */
export async function readValues({ em, statements }: Reader, { text, values }: Statement): Promise<unknown[][]> {
  statements.add();
  const pool = await em.getConnection().getNativeClient();
  const client = await pool.connect();
  try {
    return (await client.query<unknown[]>({ text, values: values as unknown[], rowMode: 'array', ...nameOf(text, pool) })).rows;
  } finally {
    client.release();
  }
}

function nameOf(text: string, pool: Pool): { name?: string } {
  let known = names.get(pool);
  if (!known) names.set(pool, (known = new Map()));
  const name = known.get(text) ?? (known.size < MOST_PREPARED ? `samverkan_${known.size}` : undefined);
  if (name === undefined) return {};
  known.set(text, name);
  return { name };
}
