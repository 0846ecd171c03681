import type { Client } from 'pg';
import { readInPieces } from './readInPieces.js';
import type { Break } from './verifyHistory.js';

const SQL = /* SQL */ `
  select c.relname::text as "table", string_agg(wanted.name, ', ' order by wanted.name) as lacking
  from pg_class as c
  cross join unnest(case when c.relname = 'change_event' then array['refuse_delete', 'refuse_truncate', 'refuse_update'] when c.relname = 'change_loaded' then array['record_loaded', 'refuse_change', 'refuse_truncate']
    else array['record_change', 'record_insert', 'record_load', 'refuse_truncate'] end) as wanted (name)
  left join pg_trigger as t on t.tgrelid = c.oid and t.tgname = wanted.name and t.tgenabled in ('O', 'A')
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and t.oid is null
    and (c.relname in ('change_event', 'change_loaded') or exists (select from change_event as e where e."table" = c.relname) or exists (select from change_loaded as l where l."table" = c.relname))
  group by 1 order by 1`;

/** Whether every table that has a history is still followed. */
export async function* checkTriggers(client: Client): AsyncGenerator<Break, void> {
  for await (const { table, lacking } of readInPieces<{ table: string; lacking: string }>(client, SQL)) {
    yield { sequence: null, table, key: null, what: `changes of the table are no longer written down: ${lacking} is gone or turned off` };
  }
}
