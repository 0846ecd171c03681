import { GENESIS, HASH_IN_SQL } from './entryHash.js';

/** Run as their owner, whoever makes the change, and written the same whatever the session has set. */
const AS_OWNER = `security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' set bytea_output = 'hex' set extra_float_digits = 1 set intervalstyle = 'iso_8601'`;

const KEY_OF = (row: string, parts = 'tg_argv') => `(select string_agg(${row} ->> part, ' ' order by place) from unnest(${parts}) with ordinality as k (part, place))`;

const TOGETHER = 'change_together()';

/** What a table held when its history began is told as a load, with this cause. */
export const FOUND = 'found when its history began';

/** Any number, the same for all programs: who holds it writes the next entry. */
const CHAIN = 7_203_115;

/**
 * The functions that write the history. Entries are written when a transaction commits, one transaction after the other:
 * so their numbers have no gaps and follow the order of the commits, nobody waits for the chain while working, and no
 * two transactions can wait for each other over it.
 */
export const FUNCTIONS = /* SQL */ `
  -- what is changed in this transaction has it in common, and with no other one, also on another server to which the
  -- database is moved; half of it is by chance and told to nobody but the owner, so that no hash tells what it is of
  create or replace function change_together() returns text language plpgsql ${AS_OWNER} as $body$
  declare
    number text := pg_current_xact_id()::text;
    together text := current_setting('samverkan.together', true);
  begin
    if together is null or split_part(together, '.', 1) <> number then
      together := concat_ws('.', number, (extract(epoch from transaction_timestamp()) * 1000000)::bigint, replace(gen_random_uuid()::text, '-', ''));
      perform set_config('samverkan.together', together, true);
    end if;
    return together;
  end $body$;
  revoke all on function change_together() from public;

  create or replace function append_change(the_operation text, the_table text, the_key text, old_row jsonb, new_row jsonb) returns void language plpgsql ${AS_OWNER} as $body$
  declare
    told jsonb := coalesce(nullif(current_setting('samverkan.change', true), ''), '{}')::jsonb;
    last record;
  begin
    perform pg_advisory_xact_lock(${CHAIN});
    select c.sequence, c.at, c.hash into last from change_event as c order by c.sequence desc limit 1;
    insert into change_event (sequence, at, transaction, operation, "table", key, before, after, cause, author_id, author_name, author_grants, via, request_id, undoes, session_role, application, hash)
    select entry.*, ${HASH_IN_SQL(`coalesce(last.hash, '${GENESIS}')`)}
    from (
      select coalesce(last.sequence, 0) + 1 as sequence, greatest(clock_timestamp(), last.at)::timestamptz(6) as at, ${TOGETHER} as transaction,
        the_operation as operation, the_table as "table", the_key as key, old_row as before, new_row as after, told ->> 'cause' as cause,
        told ->> 'author_id' as author_id, told ->> 'author_name' as author_name, told ->> 'author_grants' as author_grants,
        coalesce(told ->> 'via', 'raw SQL as role ' || session_user) as via, told ->> 'request_id' as request_id, (told ->> 'undoes')::bigint as undoes,
        session_user::text as session_role, current_setting('application_name') as application
    ) as entry;
  end $body$;
  revoke all on function append_change(text, text, text, jsonb, jsonb) from public;

  create or replace function record_change() returns trigger language plpgsql ${AS_OWNER} as $body$
  declare
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  begin
    if old_row = new_row then return null; end if;
    perform append_change(tg_op, tg_table_name, ${KEY_OF('coalesce(new_row, old_row)')}, old_row, new_row);
    return null;
  end $body$;

  create or replace function record_load() returns trigger language plpgsql ${AS_OWNER} as $body$
  declare
    together text := ${TOGETHER};
    so_far integer := (select coalesce(max(number), 0) from change_loaded where transaction = together);
  begin
    insert into change_loaded (transaction, number, "table", key, hash)
      select together, so_far + row_number() over (), tg_table_name, ${KEY_OF('row')}, sha256(convert_to(row::text, 'UTF8'))
      from (select to_jsonb(loaded) as row from loaded) as rows;
    return null;
  end $body$;

  create or replace function record_found(the_table text, key_columns text[]) returns void language plpgsql ${AS_OWNER} as $body$
  declare
    together text := ${TOGETHER};
    so_far integer := (select coalesce(max(number), 0) from change_loaded where transaction = together);
  begin
    perform set_config('samverkan.change', jsonb_build_object('cause', '${FOUND}', 'via', 'the program itself')::text, true);
    execute format($sql$
      insert into change_loaded (transaction, number, "table", key, hash)
      select $1, $2 + row_number() over (), $3, ${KEY_OF('row', '$4')}, sha256(convert_to(row::text, 'UTF8')) from (select to_jsonb(t) as row from %I as t) as rows
    $sql$, the_table) using together, so_far, the_table, key_columns;
  end $body$;
  revoke all on function record_found(text, text[]) from public;

  create or replace function record_loaded() returns trigger language plpgsql ${AS_OWNER} as $body$
  begin
    perform append_change('LOAD', '', null, null, (
      select jsonb_object_agg("table", jsonb_build_object('rows', rows, 'digest', digest, 'columns', (
        select jsonb_agg(attname order by attname) from pg_attribute where attrelid = quote_ident("table")::regclass and attnum > 0 and not attisdropped
      ))) from (
        select "table", count(*) as rows, encode(sha256(string_agg(sha256(convert_to(key, 'UTF8')) || hash, '' order by number)), 'hex') as digest
        from change_loaded where transaction = new.transaction group by "table"
      ) as loaded
    ));
    return null;
  end $body$;

  create or replace function refuse_change() returns trigger language plpgsql as $body$
  begin
    raise exception '% of % would leave no trace, and is refused', lower(tg_op), tg_table_name;
  end $body$;`;
