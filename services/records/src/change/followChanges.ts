import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

const FUNCTIONS = /* SQL */ `
  create or replace function record_change() returns trigger language plpgsql as $body$
  declare
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  begin
    if old_row = new_row then return null; end if;
    insert into change_event (at, transaction, operation, "table", key, before, after, cause) values (
      clock_timestamp(), pg_current_xact_id()::text, tg_op, tg_table_name,
      (select string_agg(coalesce(new_row, old_row) ->> part, ' ' order by place) from unnest(tg_argv) with ordinality as k (part, place)),
      old_row, new_row, nullif(current_setting('samverkan.cause', true), '')
    );
    return null;
  end $body$;

  create or replace function record_load() returns trigger language plpgsql as $body$
  declare
    loaded_rows bigint := (select count(*) from loaded);
  begin
    if loaded_rows = 0 then return null; end if;
    update change_event set after = after || jsonb_build_object(tg_table_name, coalesce((after ->> tg_table_name)::bigint, 0) + loaded_rows)
      where transaction = pg_current_xact_id()::text and operation = 'LOAD';
    if not found then
      insert into change_event (at, transaction, operation, "table", after, cause)
        values (clock_timestamp(), pg_current_xact_id()::text, 'LOAD', '', jsonb_build_object(tg_table_name, loaded_rows), current_setting('samverkan.load', true));
    end if;
    return null;
  end $body$;

  create or replace function refuse_change() returns trigger language plpgsql as $body$
  begin
    raise exception '% of % would leave no trace, and is refused', lower(tg_op), tg_table_name;
  end $body$;`;

const LOADING = `coalesce(current_setting('samverkan.load', true), '') <> ''`;

/** Every table but the feed itself and the list of migrations has the triggers: those that lack them are given them. */
const TRIGGERS = /* SQL */ `
  do $body$
  declare
    followed record;
  begin
    perform pg_advisory_xact_lock(hashtext('samverkan.changes'));
    for followed in
      select t.oid::regclass as name, (
        select string_agg(quote_literal(a.attname), ', ' order by k.place)
        from pg_index as i, unnest(i.indkey) with ordinality as k (attnum, place)
        join pg_attribute as a on a.attnum = k.attnum
        where i.indrelid = t.oid and i.indisprimary and a.attrelid = t.oid
      ) as key
      from pg_class as t
      where t.relkind = 'r' and t.relnamespace = current_schema()::regnamespace and t.relname not in ('change_event', 'mikro_orm_migrations')
        and not exists (select from pg_trigger where tgrelid = t.oid and tgname = 'record_change')
    loop
      execute format('create trigger record_change after update or delete on %s for each row execute function record_change(%s)', followed.name, followed.key);
      execute format($sql$create trigger record_insert after insert on %s for each row when (not (${LOADING})) execute function record_change(%s)$sql$, followed.name, followed.key);
      execute format($sql$create trigger record_load after insert on %s referencing new table as loaded for each statement when (${LOADING}) execute function record_load()$sql$, followed.name);
      execute format('create trigger refuse_truncate before truncate on %s execute function refuse_change()', followed.name);
    end loop;
  end $body$;

  create or replace trigger refuse_truncate before truncate on change_event execute function refuse_change();
  create or replace trigger refuse_delete before delete on change_event for each row execute function refuse_change();
  create or replace trigger refuse_update before update on change_event for each row
    when (old.operation <> 'LOAD' or old.transaction <> pg_current_xact_id()::text) execute function refuse_change();`;

/**
 * Has the database write down every change of every table, whoever makes it: rows are followed by triggers, so that raw
 * SQL is caught too. Run after the migrations; what is followed already is left alone. The rows of `appendOnly` can be
 * added, and never changed or deleted.
 */
export async function followChanges(orm: MikroORM, appendOnly: readonly EntityClass[] = []): Promise<void> {
  const tables = appendOnly.map((entity) => orm.getMetadata().get(entity).tableName);
  const keeping = tables.map((table) => `create or replace trigger refuse_change before update or delete on "${table}" for each row execute function refuse_change();`);
  await orm.em.getConnection().execute([FUNCTIONS, TRIGGERS, ...keeping].join('\n'));
}

/** Says that what this transaction inserts is a load, and where it comes from: the feed has one change for all of it. */
export async function markAsLoad(em: EntityManager, source: string): Promise<void> {
  await em.execute(`select set_config('samverkan.load', ?, true)`, [source]);
}

/** Says by what this transaction changes records. */
export async function markCause(em: EntityManager, cause: string): Promise<void> {
  await em.execute(`select set_config('samverkan.cause', ?, true)`, [cause]);
}
