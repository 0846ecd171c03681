import type { EntityManager } from '@mikro-orm/postgresql';

/** A table as PostgreSQL has it. */
export interface StoredTable {
  name: string;
  /** Those that are stored: what is generated follows from them. */
  columns: readonly string[];
  /** The order of its rows, as SQL: that of its key, the same whatever the database's collation. */
  order: string;
}

/** What belongs to the programs and not to the organisation; and what of its machines' tokens is secret, so that they count nowhere but where they were given out. */
const APART = ['mikro_orm_migrations', 'answered_command', 'record_version', 'api_token_secret'];

/** Every table, each after those that it refers to, so that they can be read in again in this order. */
export async function findTables(em: EntityManager): Promise<StoredTable[]> {
  const tables = await em.execute<StoredTable[]>(
    `select t.relname as name,
      (select json_agg(a.attname order by a.attnum) from pg_attribute as a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select string_agg(format('r.%I', a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.place)
        from pg_index as i, unnest(i.indkey) with ordinality as k (attnum, place) join pg_attribute as a on a.attnum = k.attnum
        where i.indrelid = t.oid and i.indisprimary and a.attrelid = t.oid) as "order"
    from pg_class as t where t.relkind = 'r' and t.relnamespace = current_schema()::regnamespace and t.relname <> all (?) order by t.relname collate "C"`,
    [`{${APART.join(',')}}`],
  );
  const references = await em.execute<{ name: string; other: string }[]>(
    `select t.relname as name, o.relname as other from pg_constraint as c join pg_class as t on t.oid = c.conrelid join pg_class as o on o.oid = c.confrelid where c.contype = 'f' and c.conrelid <> c.confrelid`,
  );
  const needs = Map.groupBy(references, ({ name }) => name);
  const ordered: StoredTable[] = [];
  const put = (table: StoredTable): void => {
    if (ordered.includes(table)) return;
    for (const { other } of needs.get(table.name) ?? []) put(tables.find(({ name }) => name === other)!);
    ordered.push(table);
  };
  tables.forEach(put);
  return ordered;
}

/** The migrations that have been run: which schema the rows are of. */
export async function findMigrations(em: EntityManager): Promise<string[]> {
  return (await em.execute<{ name: string }[]>('select name from mikro_orm_migrations order by name collate "C"')).map(({ name }) => name);
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
