import type { EntityMetadata } from '@mikro-orm/core';
import { ChangeEvent } from '../change/changeEvent.js';
import { inJson, type Moment, type Predicates } from './predicate.js';
import { FEDERATIONS_SETTING, ROLES } from './roles.js';

/** Who is told of the history what is for them; the owner reads all of it. */
export const ASKERS = ['anyone', 'federations'] as const;

/** The federations of the connection. */
const FEDERATIONS = `string_to_array(current_setting('${FEDERATIONS_SETTING}', true), ',')`;

/** Run as the tables' owner, who sees what was there then. */
const AS_OWNER = 'returns boolean language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp';

/**
 * The history as it is told to whoever is not the owner: in a schema named as their role, so that they find it where the
 * owner finds all of it. A change is told to whom the row was shown to before it, or is shown to after it, by the rules as
 * they were for the row then. What the row held on one of the two sides is told to whom it was shown on that side, and is
 * shown now: not what a draft held before it was published, nor what has been withdrawn since. A load tells no more than
 * how many rows of each sort it was.
 */
export const tellHistory = (predicates: Predicates): string[] => ASKERS.flatMap((of) => historyFor(of, predicates));

function historyFor(of: (typeof ASKERS)[number], predicates: Predicates): string[] {
  const schema = ROLES[of];
  const asking = of === 'federations' ? { federations: FEDERATIONS } : {};
  const tables = predicates.tables();
  const history = tables.find(({ class: entity }) => entity === ChangeEvent);
  if (!history) return [];
  const then = choose(tables, (meta) => predicates.shows(meta, { ...asking, at: THEN }, (name) => inJson(meta, 'the_row', name)));
  const now = choose(tables, (meta) => `exists (select from "${meta.tableName}" where ${isRow(meta)} and ${predicates.shows(meta, asking)})`);
  const columns = history.props.flatMap(({ fieldNames }) => fieldNames);
  return [
    `create schema ${schema}`,
    `create function ${schema}.shown_then(the_moment text, the_table text, the_row jsonb, the_day date, the_sequence bigint, the_transaction text) ${AS_OWNER} cost 1000 as $body$ begin ${then} end $body$`,
    `create function ${schema}.shown_now(the_table text, the_row jsonb) ${AS_OWNER} cost 1000 as $body$ begin ${now} end $body$`,
    `create view ${schema}.${history.tableName} with (security_barrier) as
      select ${columns.map((name) => (name === 'before' || name === 'after' ? `case when "table" = '' or (${shownThen(schema, name)} and ${schema}.shown_now("table", coalesce(after, before))) then "${name}" end as "${name}"` : `"${name}"`)).join(', ')}
      from public.${history.tableName}
      where "table" = '' or ${shownThen(schema, 'before')} or ${shownThen(schema, 'after')}`,
    `revoke all on all functions in schema ${schema} from public`,
    `grant usage on schema ${schema} to ${schema}`,
    `grant select on ${schema}.${history.tableName} to ${schema}`,
    `grant execute on all functions in schema ${schema} to ${schema}`,
  ];
}

const shownThen = (schema: string, moment: 'before' | 'after'): string => `${schema}.shown_then('${moment}', "table", "${moment}", at::date, sequence, transaction)`;

/** A statement for each table of its own: only that of the table that is asked about is planned, and once for each connection. */
function choose(tables: readonly EntityMetadata[], condition: (meta: EntityMetadata) => string): string {
  const cases = tables.map((meta) => `when '${meta.tableName}' then return coalesce(${condition(meta)}, false);`);
  return `if the_row is null then return false; end if; case the_table ${cases.join('\n')} else return false; end case;`;
}

const isRow = (meta: EntityMetadata): string =>
  meta.getPrimaryProps().flatMap(({ fieldNames }) => fieldNames).map((name) => `"${meta.tableName}"."${name}" = ${inJson(meta, 'the_row', name)}`).join(' and ');

/** Before a change, or after it, with all that was changed together with it: what a row held is what it held before the next change of it, or what it holds now where there was none since. */
const THEN: Moment = {
  day: 'the_day',
  rowOf: ({ tableName }, id) => `(select of.row from (
    (select e.before as row, e.sequence from change_event as e where e."table" = '${tableName}' and e.key = ${id}
      and case the_moment when 'before' then e.sequence > the_sequence or e.transaction = the_transaction else e.sequence > the_sequence and e.transaction <> the_transaction end
      order by e.sequence limit 1)
    union all select to_jsonb(t), null from "${tableName}" as t where t.id = ${id}
  ) as of order by of.sequence nulls last limit 1)`,
};
