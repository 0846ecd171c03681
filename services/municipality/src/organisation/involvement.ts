import type { EntityManager } from '@mikro-orm/postgresql';
import { checkFirst, type RecordKey, RecordKeys } from '@samverkan/records';

/** Every agreement that the organisation keeps or states something on, whoever keeps it. */
const INVOLVEMENTS = `
  select id collate "C" as id from agreement
  union
  select agreement_id collate "C" from party_statement`;

interface Wanted {
  first: number;
  after?: string | undefined;
  /** Only agreements that these organisations keep; whoever keeps them, when left out. */
  keepers?: readonly string[] | null | undefined;
}

/** The ids of the agreements that the organisation has to do with. */
export function findInvolvements(em: EntityManager, { first, after = '', keepers }: Wanted): RecordKeys {
  checkFirst(first);
  const kept = keepers ? `split_part(id, ':', 1) in (select jsonb_array_elements_text(?::jsonb))` : 'true';
  const given = keepers ? [JSON.stringify(keepers)] : [];
  const rows = <Row>(sql: string, values: unknown[]) => em.execute<Row[]>(sql, values, 'all', em.getLoggerContext());
  return new RecordKeys(
    () => rows<RecordKey>(`select id, id as "sortKey" from (${INVOLVEMENTS}) as involvement where ${kept} and id > ? order by id limit ?`, [...given, after, first]),
    async () => (await rows<{ total: number }>(`select count(*)::int as total from (${INVOLVEMENTS}) as involvement where ${kept}`, given))[0]!.total,
  );
}
