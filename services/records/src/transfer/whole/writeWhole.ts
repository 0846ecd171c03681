import { createHash } from 'node:crypto';
import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { findMigrations, findTables, quoted } from './wholeTables.js';

const PAGE = 500;

/** What the first line says of all the others. */
export interface WholeHead {
  samverkan: 'whole';
  version: 1;
  organisation: string;
  migrations: readonly string[];
  /** How many rows of each table there are, in the order in which they come. */
  tables: Readonly<Record<string, number>>;
}

/**
 * Everything of an organisation, a line of JSON each: what it is of; for each table its name and columns, then its rows
 * in the order of their keys; last, the hash of all lines before. It is of one moment, and says no time: the same records
 * give the same bytes. The history is in it as the table that it is.
 */
export async function* writeWhole(em: EntityManager, organisation: string): AsyncGenerator<string> {
  const fork = em.fork();
  await fork.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
  const hash = createHash('sha256');
  const line = (text: string): string => {
    hash.update(`${text}\n`);
    return `${text}\n`;
  };
  try {
    for (const setting of [`time zone 'UTC'`, `extra_float_digits = 1`, `intervalstyle = 'iso_8601'`, `bytea_output = 'hex'`]) await fork.execute(`set local ${setting}`);
    const tables = await findTables(fork);
    const counts: Record<string, number> = {};
    for (const { name } of tables) counts[name] = Number((await fork.execute<{ rows: string }[]>(`select count(*) as rows from ${quoted(name)}`))[0]!.rows);
    const head: WholeHead = { samverkan: 'whole', version: 1, organisation, migrations: await findMigrations(fork), tables: counts };
    yield line(JSON.stringify(head));
    for (const { name, columns, order } of tables) {
      yield line(JSON.stringify([name, columns]));
      const listed = columns.map((column) => `r.${quoted(column)}`).join(', ');
      await fork.execute(`declare whole no scroll cursor for select row_to_json(t)::text as row from (select ${listed} from ${quoted(name)} as r order by ${order}) as t`);
      for (let rows = PAGE; rows === PAGE; ) {
        const page = await fork.execute<{ row: string }[]>(`fetch ${PAGE} from whole`);
        if (page.length) yield page.map(({ row }) => line(row.replaceAll('\n', ' '))).join('');
        rows = page.length;
      }
      await fork.execute('close whole');
    }
    yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`;
  } finally {
    await fork.rollback();
  }
}
