import type { EntityClass } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { GENESIS, HASH_IN_SQL } from './entryHash.js';
import { FUNCTIONS } from './historyFunctions.js';

/** The tables of the history itself: written by its own functions, and by nobody else. */
export const HISTORY_TABLES = ['change_event', 'change_loaded'] as const;

const LOADING = `coalesce(current_setting('samverkan.load', true), '') <> ''`;

const list = (tables: readonly string[]): string => tables.map((table) => `'${table}'`).join(', ');

/** Every table but these has the triggers: those that lack them are given them, and what they hold already is told as a load. */
const triggers = (apart: readonly string[]): string => /* SQL */ `
  do $body$
  declare
    followed record;
    key text;
  begin
    for followed in
      select t.oid::regclass as name, t.relname::text as "table", (
        select array_agg(a.attname::text order by k.place)
        from pg_index as i, unnest(i.indkey) with ordinality as k (attnum, place)
        join pg_attribute as a on a.attnum = k.attnum
        where i.indrelid = t.oid and i.indisprimary and a.attrelid = t.oid
      ) as key_columns
      from pg_class as t
      where t.relkind = 'r' and t.relnamespace = current_schema()::regnamespace and t.relname not in (${list(apart)})
        and not exists (select from pg_trigger where tgrelid = t.oid and tgname = 'record_change' and tgdeferrable)
    loop
      key := (select string_agg(quote_literal(part), ', ') from unnest(followed.key_columns) as part);
      execute format('drop trigger if exists record_change on %1$s; drop trigger if exists record_insert on %1$s; drop trigger if exists record_load on %1$s', followed.name);
      execute format('create constraint trigger record_change after update or delete on %s deferrable initially deferred for each row execute function record_change(%s)', followed.name, key);
      execute format($sql$create constraint trigger record_insert after insert on %s deferrable initially deferred for each row when (not (${LOADING})) execute function record_change(%s)$sql$, followed.name, key);
      execute format($sql$create trigger record_load after insert on %s referencing new table as loaded for each statement when (${LOADING}) execute function record_load(%s)$sql$, followed.name, key);
      execute format('create or replace trigger refuse_truncate before truncate on %s execute function refuse_change()', followed.name);
      perform record_found(followed.table, followed.key_columns);
    end loop;
  end $body$;`;

/** A load is one entry, written when all of it is there. */
const LOADED = /* SQL */ `
  do $body$ begin
    if exists (select from pg_trigger where tgrelid = 'change_loaded'::regclass and tgname = 'record_loaded') then return; end if;
    create constraint trigger record_loaded after insert on change_loaded deferrable initially deferred for each row when (new.number = 1) execute function record_loaded();
  end $body$;`;

const KEPT = /* SQL */ `
  create or replace trigger refuse_truncate before truncate on change_event execute function refuse_change();
  create or replace trigger refuse_delete before delete on change_event for each row execute function refuse_change();
  create or replace trigger refuse_update before update on change_event for each row execute function refuse_change();
  create or replace trigger refuse_truncate before truncate on change_loaded execute function refuse_change();
  create or replace trigger refuse_change before update or delete on change_loaded for each row execute function refuse_change();
  revoke insert, update, delete, truncate on change_event, change_loaded from public;`;

/** Entries that were written before there was a chain are chained, in their order. */
const CHAIN_OLDER = /* SQL */ `
  do $body$
  declare
    entry change_event;
    number bigint := 0;
    last text := '${GENESIS}';
  begin
    if not exists (select from change_event where hash = '') then return; end if;
    alter table change_event disable trigger user;
    for entry in select * from change_event order by sequence loop
      number := number + 1;
      update change_event set sequence = number where sequence = entry.sequence;
      update change_event set hash = ${HASH_IN_SQL('last')} where sequence = number returning hash into last;
    end loop;
    alter table change_event enable trigger user;
  end $body$;`;

export interface Followed {
  /** Classes whose rows can be added, and never changed or deleted. */
  appendOnly?: readonly EntityClass[];
  /** Classes whose rows are no records, but what the program notes for itself. */
  unrecorded?: readonly EntityClass[];
}

/**
 * Has the database write the history: every change of every table, whoever makes it, by triggers, so that raw SQL is caught
 * too. Run after the migrations; what is followed already is left alone.
 */
export async function followChanges(orm: MikroORM, { appendOnly = [], unrecorded = [] }: Followed = {}): Promise<void> {
  const tableOf = (entity: EntityClass): string => orm.getMetadata().get(entity).tableName;
  const keeping = appendOnly.map((entity) => `create or replace trigger refuse_change before update or delete on "${tableOf(entity)}" for each row execute function refuse_change();`);
  const apart = [...HISTORY_TABLES, 'mikro_orm_migrations', ...unrecorded.map(tableOf)];
  await orm.em.getConnection().execute([FUNCTIONS, LOADED, CHAIN_OLDER, triggers(apart), ...keeping, KEPT].join('\n'));
}
