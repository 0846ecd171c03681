import { markAsLoad, openDatabase, Organisation } from '@samverkan/municipality';
import { demonstration } from '../demonstration.js';
import { DEMO_PARTS } from '../demoParts.js';
import { MADE_UP } from '../record/provenance.js';
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
      await markAsLoad(em, MADE_UP);
      await loadRecords(em, records);
      for (const part of DEMO_PARTS) for (const [table, rows] of part.rowsOf(records)) await insert(em, table, rows);
      return 'seeded';
    });
  } finally {
    await orm.close();
  }
}
