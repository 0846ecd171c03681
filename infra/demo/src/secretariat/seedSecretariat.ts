import { Federation, markAsLoad, openDatabase } from '@samverkan/federation';
import { insert } from '../load/loadRecords.js';
import { LOADED_BY, MADE_UP } from '../record/provenance.js';
import { SECRETARIAT_PARTS } from './secretariatParts.js';

/**
 * Fills the database of a federation's secretariat with its demonstration data, unless it holds a federation already:
 * what a secretariat has made of its records is never touched. Brings the tables up to date first. Rejects when the
 * database cannot be reached; it then holds what it held before.
 */
export async function seedSecretariat({ federation, databaseUrl }: { federation: string; databaseUrl: string }): Promise<'seeded' | 'kept' | 'no data'> {
  const tables = SECRETARIAT_PARTS.flatMap((part) => [...part.rowsOf(federation)]).filter(([, rows]) => rows.length > 0);
  if (!tables.length) return 'no data';
  const orm = await openDatabase(databaseUrl);
  try {
    return await orm.em.fork().transactional(async (em) => {
      if ((await em.count(Federation)) > 0) return 'kept';
      await markAsLoad(em, MADE_UP, LOADED_BY);
      for (const [table, rows] of tables) await insert(em, table, rows);
      return 'seeded';
    });
  } finally {
    await orm.close();
  }
}
