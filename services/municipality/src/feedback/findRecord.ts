import type { EntityManager } from '@mikro-orm/postgresql';
import { verifiable } from '../freshness/verifiable.js';

/** Whether one of the organisation's records has this id, of whatever sort it is. */
export async function hasRecord(em: EntityManager, id: string): Promise<boolean> {
  return (await findRecords(em, [id])).length > 0;
}

/** A record of whatever sort. */
export interface FoundRecord {
  id: string;
  /** Its type in the graph. */
  type: string;
  /** What it is called; null where it has no name. */
  name: string | null;
}

/** Those of the records that are there for whoever asks. */
export function findRecords(em: EntityManager, ids: readonly string[]): Promise<FoundRecord[]> {
  const sorts = verifiable(em).filter(({ versioned }) => versioned);
  const select = sorts.map(({ table, recordType, name }) => `select id, '${recordType}' as type, ${name} as name from "${table}" where id in (select jsonb_array_elements_text(?::jsonb))`);
  return em.execute<FoundRecord[]>(select.join(' union all '), sorts.map(() => JSON.stringify(ids)), 'all', em.getLoggerContext());
}
