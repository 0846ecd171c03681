import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { FOUND } from '../historyFunctions.js';
import { readInPieces } from './readInPieces.js';
import type { Break } from './verifyHistory.js';

export interface FollowedTable {
  table: string;
  keyColumns: readonly string[];
}

/** The tables that are followed, or were. */
export async function findTables(client: Client): Promise<FollowedTable[]> {
  const { rows } = await client.query<FollowedTable>(/* SQL */ `
    select t.relname::text as "table", array_agg(a.attname::text order by k.place) as "keyColumns"
    from pg_class as t
    join pg_index as i on i.indrelid = t.oid and i.indisprimary
    cross join unnest(i.indkey) with ordinality as k (attnum, place)
    join pg_attribute as a on a.attrelid = t.oid and a.attnum = k.attnum
    where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname not in ('change_event', 'change_loaded')
      and (exists (select from pg_trigger where tgrelid = t.oid and tgname = 'record_change')
        or exists (select from change_event as e where e."table" = t.relname) or exists (select from change_loaded as l where l."table" = t.relname))
    group by 1 order by 1`);
  return rows;
}

/** The columns in which two rows differ, of those that both have: a migration may have added some since, or taken some away. Null for none. */
const differing = (a: string, b: string): string =>
  `case when ${a} <> ${b} then (select string_agg(x.key || ' was ' || x.value || ' and is ' || y.value, '; ' order by x.key) from jsonb_each(${a}) as x join jsonb_each(${b}) as y on y.key = x.key where x.value <> y.value) end`;

/** What a load has noted of a row, against the row: of the columns that it had then. Null for no difference, and where some of them are gone. */
const unlikeLoaded = (hash: string, columns: string, row: string): string => `
  case when sha256(convert_to(${row}::text, 'UTF8')) <> ${hash} then (
    select 'it is not what was loaded' from jsonb_each(${row}) as x where ${columns} ? x.key
    having count(*) = jsonb_array_length(${columns}) and sha256(convert_to(jsonb_object_agg(x.key, x.value)::text, 'UTF8')) <> ${hash}
  ) end`;

/** Each step of each row's history beside the one before it, and the last beside the row as it is. */
const sql = ({ table, keyColumns }: FollowedTable): string => {
  const name = escapeLiteral(table);
  const key = keyColumns.map((column) => `(to_jsonb(t) ->> ${escapeLiteral(column)})`).join(` || ' ' || `);
  return /* SQL */ `
    with step as (
      select key, sequence, operation, before, after, null::bytea as hash, null::jsonb as columns, false as found from change_event where "table" = ${name} and operation <> 'LOAD'
      union all
      select l.key, e.sequence, 'LOAD', null, null, l.hash, e.after -> ${name} -> 'columns', e.cause = ${escapeLiteral(FOUND)}
      from change_loaded as l join change_event as e on e.operation = 'LOAD' and e.transaction = l.transaction where l."table" = ${name}
    ), ordered as (
      select step.*, row_number() over older as place, lag(operation) over older as last_operation, lag(after) over older as last_after, lag(hash) over older as last_hash,
        lag(columns) over older as last_columns, lead(sequence) over older is null as is_last, max(sequence) filter (where found) over () as began
      from step window older as (partition by key order by sequence)
    ), current as (
      select ${key} as key, to_jsonb(t) as row from ${escapeIdentifier(table)} as t
    ), broken as (
      select sequence, key, case
        when sequence <= began and not found then null
        when operation in ('UPDATE', 'DELETE') and (last_operation is null or last_operation = 'DELETE') then 'it was changed, and nothing says how it came to be'
        when operation = 'INSERT' and last_operation <> 'DELETE' then 'it was recorded again, and nothing says how it had gone'
        when last_hash is not null and before is not null then 'changed before this entry without one: ' || ${unlikeLoaded('last_hash', 'last_columns', 'before')}
        when found and last_hash <> hash and last_columns = columns then 'changed before this entry without one: it is not what was loaded'
        when found and last_after is not null then 'changed before this entry without one: ' || ${unlikeLoaded('hash', 'columns', 'last_after')}
        else 'changed before this entry without one: ' || ${differing('last_after', 'before')}
      end as what
      from ordered
      union all
      select last.sequence, coalesce(last.key, current.key), case
        when last.key is null then 'the row has no history'
        when current.key is null and last.operation <> 'DELETE' then 'the row is gone, and nothing says so'
        when current.key is null then null
        when last.operation = 'DELETE' then 'the row is there, and its last entry says that it was taken away'
        when last.hash is not null then ${unlikeLoaded('last.hash', 'last.columns', 'current.row')}
        else 'changed since without an entry: ' || ${differing('last.after', 'current.row')}
      end
      from (select * from ordered where is_last) as last full join current on current.key = last.key
    )
    select sequence, key, what from broken where what is not null order by sequence nulls last, key`;
};

/** Whether the rows of a table are what its history says, and were so at each of its steps. */
export async function* checkTable(client: Client, table: FollowedTable): AsyncGenerator<Break, void> {
  for await (const { sequence, key, what } of readInPieces<{ sequence: string | null; key: string; what: string }>(client, sql(table))) {
    yield { sequence: sequence === null ? null : Number(sequence), table: table.table, key, what };
  }
}
