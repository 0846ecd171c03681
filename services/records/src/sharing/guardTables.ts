import { createHash } from 'node:crypto';
import type { EntityMetadata } from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { ChangeEvent } from '../change/changeEvent.js';
import { HISTORY_TABLES } from '../change/followChanges.js';
import { Predicates } from './predicate.js';
import { FEDERATIONS_SETTING, ROLES } from './roles.js';
import type { SharingRules } from './rules.js';

/** The federations of the connection, asked for once a statement: a subquery of its own, not a condition on each row. */
const OF_THE_CONNECTION = `(select string_to_array(current_setting('${FEDERATIONS_SETTING}', true), ','))`;

export const ASKING = { anyone: { guarded: true }, federations: { guarded: true, federations: OF_THE_CONNECTION } } as const;

const TO_OWNER = 'samverkan_all_to_owner';

/**
 * Has PostgreSQL itself hide what is not shared: row-level security on every table, by the rules, for roles that own
 * nothing. Run after the migrations. What stands already is left alone, so that a start takes no locks.
 */
export async function guardTables(orm: MikroORM, em: EntityManager, rules: SharingRules): Promise<void> {
  const tables = new Predicates(orm.getMetadata(), rules).tables();
  const policies = policiesFor(tables, new Predicates(orm.getMetadata(), rules));
  const statements = [...grants(tables), ...policies].join(';\n');
  const digest = createHash('sha256').update(statements).digest('hex');
  const [standing] = await em.execute<{ digest: string }[]>(STANDING);
  if (standing?.digest !== digest) {
    await em.execute(LIFT);
    await em.execute(`${statements};\ncomment on policy ${TO_OWNER} on "${tables[0]!.tableName}" is '${digest}'`);
  }
}

/** Which policies stand: one of them carries it as its comment, and it goes with them. */
const STANDING = /* SQL */ `
  select obj_description(p.oid, 'pg_policy') as digest from pg_policy as p join pg_class as t on t.oid = p.polrelid
  where t.relnamespace = current_schema()::regnamespace and p.polname = '${TO_OWNER}' and obj_description(p.oid, 'pg_policy') is not null`;

const LIFT = /* SQL */ `
  do $body$
  declare
    standing record;
  begin
    for standing in select policyname, tablename from pg_policies where schemaname = current_schema() and policyname like 'samverkan\\_%' loop
      execute format('drop policy %I on %I', standing.policyname, standing.tablename);
    end loop;
  end $body$`;

/** Takes the policies away, so that tables can be altered on which they stand: until they are back nobody but the tables' owner sees a row. */
export async function liftPolicies(orm: MikroORM): Promise<void> {
  await orm.em.getConnection().execute(LIFT);
}

/** Who may write may write every record: what is only added to is kept by a trigger, which says so. */
function grants(tables: readonly EntityMetadata[]): string[] {
  const everybody = Object.values(ROLES).join(', ');
  return tables.flatMap(({ tableName }) => {
    const writes = (HISTORY_TABLES as readonly string[]).includes(tableName) ? [] : ['insert', 'update', 'delete'];
    return [
      `revoke all on "${tableName}" from ${everybody}`,
      `grant select on "${tableName}" to ${everybody}`,
      ...(writes.length ? [`grant ${writes.join(', ')} on "${tableName}" to ${ROLES.owner}`] : []),
    ];
  }).concat(`grant usage on all sequences in schema public to ${ROLES.owner}`, `grant select on mikro_orm_migrations to ${ROLES.owner}`);
}

function policiesFor(tables: readonly EntityMetadata[], predicates: Predicates): string[] {
  return tables.flatMap((meta) => {
    const table = `"${meta.tableName}"`;
    const policy = (of: keyof typeof ASKING) => `create policy samverkan_shown_to_${of} on ${table} for select to ${ROLES[of]} using (${meta.class === ChangeEvent ? showsChange(tables, predicates, of) : predicates.shows(meta, ASKING[of])})`;
    return [`alter table ${table} enable row level security`, policy('anyone'), policy('federations'), `create policy ${TO_OWNER} on ${table} to ${ROLES.owner} using (true) with check (true)`];
  });
}

/** A change is shown to whom the row was shown before it, and is shown after it. A load tells no more than how many rows of each sort it was. */
function showsChange(tables: readonly EntityMetadata[], predicates: Predicates, of: keyof typeof ASKING): string {
  const shown = (meta: EntityMetadata, moment: 'before' | 'after') => `(${moment} is null or ${predicates.shows(meta, ASKING[of], (name) => inJson(meta, moment, name))})`;
  const cases = tables.filter(({ class: entity }) => entity !== ChangeEvent).map((meta) => `when '${meta.tableName}' then ${shown(meta, 'before')} and ${shown(meta, 'after')}`);
  return `case "table" when '' then true ${cases.join(' ')} else false end`;
}

/** A column of the row that a change holds as JSON. */
function inJson(meta: EntityMetadata, moment: 'before' | 'after', column: string): string {
  const type = meta.props.find(({ fieldNames }) => fieldNames?.length === 1 && fieldNames[0] === column)?.columnTypes[0] ?? 'text';
  if (type === 'text[]') return `(select array_agg(part) from jsonb_array_elements_text(case jsonb_typeof(${moment} -> '${column}') when 'array' then ${moment} -> '${column}' end) as t (part))`;
  return `(${moment} ->> '${column}')::${type}`;
}
