import { endLoad, markAsLoad, openDatabase, Organisation } from '@samverkan/municipality';
import { latestChanges } from '../change/latestChanges.js';
import { demonstration } from '../demonstration.js';
import { DEMO_PARTS } from '../demoParts.js';
import { LOADED_BY, MADE_UP } from '../record/provenance.js';
import { insert, loadRecords } from './loadRecords.js';

/**
 * Fills a member's database with its demonstration data, unless it holds an organisation already: what a member has
 * made of its records is never touched. Brings the tables up to date first. Rejects when the database cannot be reached;
 * it then holds what it held before.
 */
export async function seedMember({ organisation, databaseUrl }: { organisation: string; databaseUrl: string }): Promise<'seeded' | 'kept' | 'no data'> {
  const records = demonstration.get(organisation);
  if (!records) return 'no data';
  const orm = await openDatabase(databaseUrl);
  try {
    return await orm.em.fork().transactional(async (em) => {
      if ((await em.count(Organisation)) > 0) return 'kept';
      const { before, updates, stated } = latestChanges(records);
      await markAsLoad(em, MADE_UP, LOADED_BY);
      await loadRecords(em, before);
      await endLoad(em);
      for (const { table, column, id, after } of updates) await em.execute(`update "${table}" set "${column}" = ? where id = ?`, [after, id]);
      await loadRecords(em, { statements: stated });
      await markAsLoad(em, MADE_UP, LOADED_BY);
      for (const part of DEMO_PARTS) for (const [table, rows] of part.rowsOf(records)) await insert(em, table, rows);
      return 'seeded';
    });
  } finally {
    await orm.close();
  }
}
