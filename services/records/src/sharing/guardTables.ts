import { createHash } from 'node:crypto';
import type { EntityMetadata } from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { ChangeEvent } from '../change/changeEvent.js';
import { HISTORY_TABLES } from '../change/followChanges.js';
import { Predicates } from './predicate.js';
import { FEDERATIONS_SETTING, ROLES } from './roles.js';
import type { SharingRules } from './rules.js';
import { ASKERS, tellHistory } from './tellHistory.js';

/** The federations of the connection, asked for once a statement: a subquery of its own, not a condition on each row. */
const OF_THE_CONNECTION = `(select string_to_array(current_setting('${FEDERATIONS_SETTING}', true), ','))`;

const ASKING = { anyone: { guarded: true }, federations: { guarded: true, federations: OF_THE_CONNECTION } } as const;

const TO_OWNER = 'samverkan_all_to_owner';

/**
 * Has PostgreSQL itself hide what is not shared: row-level security on every table, by the rules, for roles that own
 * nothing. Run after the migrations. What stands already is left alone, so that a start takes no locks.
 */
export async function guardTables(orm: MikroORM, em: EntityManager, rules: SharingRules): Promise<void> {
  const predicates = new Predicates(orm.getMetadata(), rules);
  const tables = predicates.tables();
  const statements = [...grants(tables), ...policiesFor(tables, predicates), ...tellHistory(predicates)].join(';\n');
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
    ${ASKERS.map((of) => `drop schema if exists ${ROLES[of]} cascade;`).join(' ')}
  end $body$`;

/** Takes the policies away, and the history as it is told, so that tables can be altered on which they stand: until they are back nobody but the tables' owner sees a row. */
export async function liftPolicies(orm: MikroORM): Promise<void> {
  await orm.em.getConnection().execute(LIFT);
}

/** Who may write may write every record: what is only added to is kept by a trigger, which says so. The history others read only as it is told to them. */
function grants(tables: readonly EntityMetadata[]): string[] {
  const everybody = Object.values(ROLES).join(', ');
  return tables.flatMap(({ tableName, class: entity }) => {
    const writes = (HISTORY_TABLES as readonly string[]).includes(tableName) ? [] : ['insert', 'update', 'delete'];
    return [
      `revoke all on "${tableName}" from ${everybody}`,
      `grant select on "${tableName}" to ${entity === ChangeEvent ? ROLES.owner : everybody}`,
      ...(writes.length ? [`grant ${writes.join(', ')} on "${tableName}" to ${ROLES.owner}`] : []),
    ];
  }).concat(`grant usage on all sequences in schema public to ${ROLES.owner}`, `grant select on mikro_orm_migrations to ${ROLES.owner}`);
}

function policiesFor(tables: readonly EntityMetadata[], predicates: Predicates): string[] {
  return tables.flatMap((meta) => {
    const table = `"${meta.tableName}"`;
    const policy = (of: keyof typeof ASKING) => `create policy samverkan_shown_to_${of} on ${table} for select to ${ROLES[of]} using (${predicates.shows(meta, ASKING[of])})`;
    return [`alter table ${table} enable row level security`, policy('anyone'), policy('federations'), `create policy ${TO_OWNER} on ${table} to ${ROLES.owner} using (true) with check (true)`];
  });
}
