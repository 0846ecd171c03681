import { markAsLoad, openDatabase } from '@samverkan/municipality';
import { generateRecords, type Wanted } from '../generate/generateRecords.js';
import { LOADED_BY, MADE_UP } from '../record/provenance.js';
import type { Holdings } from '../record/records.js';
import { loadRecords } from './loadRecords.js';

/**
 * Loads generated records into one member's database, beside what is there: what the member keeps, and what it states
 * on the other members' generated agreements. Run with the same figures for every member, the members fit together.
 * All or nothing; rejects where the same records are there already.
 */
export async function loadGenerated({ databaseUrl, ...wanted }: Wanted & { databaseUrl: string }): Promise<Holdings> {
  const records = holdingsOf(wanted);
  const orm = await openDatabase(databaseUrl);
  try {
    await orm.em.fork().transactional(async (em) => {
      await markAsLoad(em, MADE_UP, LOADED_BY);
      await loadRecords(em, records);
    });
    return records;
  } finally {
    await orm.close();
  }
}

function holdingsOf(wanted: Wanted): Holdings {
  const own = generateRecords(wanted).get(wanted.organisation)!;
  const keepers = wanted.members.filter((member) => member !== wanted.organisation);
  const onOthers = keepers.flatMap((keeper) => generateRecords({ ...wanted, organisation: keeper, services: 0 }).get(wanted.organisation)?.statements ?? []);
  return { ...own, statements: [...own.statements, ...onOthers] };
}
