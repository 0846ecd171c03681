import type { EntityManager } from '@mikro-orm/postgresql';
import { checkFirst, type RecordKey, RecordKeys } from '@samverkan/records';

/** Every agreement that the organisation keeps or states something on, whoever keeps it. */
const INVOLVEMENTS = `
  select id collate "C" as id from agreement
  union
  select agreement_id collate "C" from party_statement`;

/** The ids of the agreements that the organisation has to do with, after `after`, at most `first`. */
export function findInvolvements(em: EntityManager, first: number, after = ''): RecordKeys {
  checkFirst(first);
  const rows = <Row>(sql: string, values: unknown[]) => em.execute<Row[]>(sql, values, 'all', em.getLoggerContext());
  return new RecordKeys(
    () => rows<RecordKey>(`select id, id as "sortKey" from (${INVOLVEMENTS}) as involvement where id > ? order by id limit ?`, [after, first]),
    async () => (await rows<{ total: number }>(`select count(*)::int as total from (${INVOLVEMENTS}) as involvement`, []))[0]!.total,
  );
}
