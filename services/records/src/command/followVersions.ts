import type { EntityClass } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { HISTORY_TABLES } from '../change/followChanges.js';

/**
 * Counts, for a row that is changed, its own record and those that it belongs to, which the trigger's arguments name by
 * pairs: a column with an id, and the table that it is the id of. Many rows that are loaded at once are new: none is counted.
 */
const FUNCTION = /* SQL */ `
  create or replace function count_version() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $body$
  declare
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    told jsonb := coalesce(nullif(current_setting('samverkan.change', true), ''), '{}')::jsonb;
  begin
    if old_row = new_row or (tg_op = 'INSERT' and coalesce(current_setting('samverkan.load', true), '') <> '') then return null; end if;
    insert into record_version as known (id, "table", version, before, transaction, at, by, cause)
    select distinct on (id) id, in_table, case when made then 1 else 2 end, case when made then 0 else 1 end,
      pg_current_xact_id()::text, clock_timestamp(), coalesce(told ->> 'author_name', told ->> 'author_id'), told ->> 'cause'
    from (
      select side ->> tg_argv[place] as id, tg_argv[place + 1] as in_table, tg_op = 'INSERT' and tg_argv[place] = 'id' as made
      from generate_series(0, tg_nargs - 1, 2) as place, (values (old_row), (new_row)) as sides (side)
    ) as touched
    where id is not null
    order by id
    on conflict (id) do update set
      version = greatest(known.version, excluded.before) + 1, before = greatest(known.version, excluded.before),
      "table" = excluded."table", transaction = excluded.transaction, at = excluded.at, by = excluded.by, cause = excluded.cause
      where known.transaction is distinct from excluded.transaction;
    return null;
  end $body$;`;

/** Every table but these has the trigger, with the columns by which its rows belong to others; one that lacks it, or has it with other columns, is given it. */
const triggers = (apart: readonly string[]): string => /* SQL */ `
  do $body$
  declare
    followed record;
  begin
    for followed in
      select * from (
        select t.oid, t.oid::regclass as name, (
          select array_agg(pair.part order by pair.place, pair.side)
          from (
            select 0 as place, side, part from unnest(array['id', t.relname::text]) with ordinality as own (part, side)
            where exists (select from pg_attribute where attrelid = t.oid and attname = 'id' and atttypid = 'text'::regtype and not attisdropped)
            union all
            select a.attnum, side, part
            from pg_constraint as c
            join pg_attribute as a on a.attrelid = t.oid and a.attnum = c.conkey[1]
            join pg_class as whole on whole.oid = c.confrelid,
            unnest(array[a.attname::text, whole.relname::text]) with ordinality as parent (part, side)
            where c.conrelid = t.oid and c.contype = 'f' and cardinality(c.conkey) = 1
          ) as pair
        ) as arguments
        from pg_class as t
        where t.relkind = 'r' and t.relnamespace = current_schema()::regnamespace and t.relname not in (${apart.map((table) => `'${table}'`).join(', ')})
      ) as tables
      where arguments is not null and not exists (
        select from pg_trigger where tgrelid = oid and tgname = 'count_version' and encode(tgargs, 'escape') = (select string_agg(argument || '\\000', '' order by place) from unnest(arguments) with ordinality as given (argument, place))
      )
    loop
      execute format('create or replace trigger count_version after insert or update or delete on %s for each row execute function count_version(%s)',
        followed.name, (select string_agg(quote_literal(argument), ', ' order by place) from unnest(followed.arguments) with ordinality as given (argument, place)));
    end loop;
  end $body$;`;

/** Numbers of transactions that have not been yet are those of a server that the database was moved from. */
const FORGET_OTHER_SERVERS = /* SQL */ `update record_version set transaction = null where transaction::xid8 >= pg_snapshot_xmax(pg_current_snapshot());`;

/** Has the database count each record's versions, whoever changes it, raw SQL included. Run after the migrations; `unrecorded` are classes whose rows are no records. */
export async function followVersions(orm: MikroORM, unrecorded: readonly EntityClass[] = []): Promise<void> {
  const apart = [...HISTORY_TABLES, 'mikro_orm_migrations', ...unrecorded.map((entity) => orm.getMetadata().get(entity).tableName)];
  await orm.em.getConnection().execute([FUNCTION, triggers(apart), FORGET_OTHER_SERVERS].join('\n'));
}
