import { DriverException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { shown } from '@samverkan/common';
import { Refusal } from '../command/refusal.js';
import { ChangeEvent, ChangeOperation, type Row } from './changeEvent.js';
import { keyColumnsOf, quoted } from './tableRows.js';

/** What must not be set back: it counts how often a row was changed, or is worked out from the others. */
const keptColumns = async (em: EntityManager, table: string): Promise<ReadonlySet<string>> => {
  const rows = await em.execute<{ name: string }[]>(`select attname as name from pg_attribute where attrelid = ?::regclass and attgenerated <> ''`, [quoted(table)]);
  return new Set(rows.map(({ name }) => name));
};

/**
 * Restores what a change replaced: all that was changed together with it, the last first. To be run in a transaction that
 * is marked as undoing it. Throws a {@link Refusal} NO_RECORD, CHANGED_MEANWHILE where a record has been changed since, and
 * CANNOT_BE_UNDONE for a load and where a rule of the records forbids it.
 */
export async function undoChange(em: EntityManager, sequence: number): Promise<void> {
  const undone = await changedTogether(em, sequence);
  if (undone.some(({ operation }) => operation === ChangeOperation.LOAD)) throw new Refusal('CANNOT_BE_UNDONE', 'A load is not undone as a whole: what a load replaced is not in the history.', 'id');
  const last = new Map(undone.map((event) => [`${event.table} ${event.key}`, event]));
  for (const event of last.values()) await checkUnchanged(em, event, undone.at(-1)!.sequence);
  for (const event of undone.toReversed()) await restore(em, event).catch((error: unknown) => { throw refusalOf(error, event); });
}

/** The entries of one transaction, in order: they follow each other without gaps. */
export async function changedTogether(em: EntityManager, sequence: number): Promise<ChangeEvent[]> {
  const event = Number.isSafeInteger(sequence) ? await em.findOne(ChangeEvent, { sequence }) : null;
  if (!event) throw new Refusal('NO_RECORD', 'There is no such change.', 'id');
  return em.find(ChangeEvent, { transaction: event.transaction }, { orderBy: { sequence: 'asc' } });
}

/** Takes the row for this transaction, so that nobody changes it between the look and the change. */
async function checkUnchanged(em: EntityManager, { table, key, after, before }: ChangeEvent, upTo: number): Promise<void> {
  const [current] = await em.execute<{ row: Row }[]>(`select to_jsonb(t) as row from ${quoted(table)} as t where ${isRow(em, table)} for update`, [JSON.stringify(after ?? before)]);
  const [later] = await em.execute<{ sequence: string; cause: string | null; at: Date }[]>('select sequence, cause, at from change_event where "table" = ? and key = ? and sequence > ? order by sequence limit 1', [table, key, upTo]);
  if (!later && !current === !after) return;
  const differing = Object.entries(after ?? {}).filter(([column, value]) => current && JSON.stringify(current.row[column]) !== JSON.stringify(value));
  const now = !current ? 'it is no longer there' : !after ? 'it is there again' : differing.map(([column, value]) => `${column} was ${shown(value)} and is ${shown(current.row[column])}`).join('; ') || 'it is the same again';
  throw new Refusal('CHANGED_MEANWHILE', `${key} has been changed since${later ? `, by change ${later.sequence}` : ''}: ${now}.`, 'id');
}

async function restore(em: EntityManager, { operation, table, before, after }: ChangeEvent): Promise<void> {
  if (operation === ChangeOperation.INSERT) {
    await refuseIfNeeded(em, table, after!);
    await em.execute(`delete from ${quoted(table)} as t where ${isRow(em, table)}`, [JSON.stringify(after)]);
    return;
  }
  const kept = await keptColumns(em, table);
  const columns = Object.keys(before!).filter((column) => !kept.has(column));
  if (operation === ChangeOperation.DELETE) {
    const list = columns.map(quoted).join(', ');
    await em.execute(`insert into ${quoted(table)} (${list}) select ${list} from jsonb_populate_record(null::${quoted(table)}, ?::jsonb)`, [JSON.stringify(before)]);
    return;
  }
  const changed = columns.filter((column) => JSON.stringify(before![column]) !== JSON.stringify(after![column]));
  if (!changed.length) return;
  const sets = changed.map((column) => `${quoted(column)} = b.${quoted(column)}`).join(', ');
  await em.execute(`update ${quoted(table)} as t set ${sets} from jsonb_populate_record(null::${quoted(table)}, ?::jsonb) as b where ${isRow(em, table)}`, [JSON.stringify(before), JSON.stringify(after)]);
}

/** What would be taken away with a row, by the database itself, is not: it was recorded since, and by somebody. */
async function refuseIfNeeded(em: EntityManager, table: string, row: Row): Promise<void> {
  const references = await em.execute<{ child: string; children: string[]; parents: string[] }[]>(
    `select c.conrelid::regclass::text as child, (select array_agg(a.attname::text order by k.place) from unnest(c.conkey) with ordinality as k (attnum, place) join pg_attribute as a on a.attrelid = c.conrelid and a.attnum = k.attnum) as children,
      (select array_agg(a.attname::text order by k.place) from unnest(c.confkey) with ordinality as k (attnum, place) join pg_attribute as a on a.attrelid = c.confrelid and a.attnum = k.attnum) as parents
    from pg_constraint as c where c.contype = 'f' and c.confrelid = ?::regclass`, [quoted(table)]);
  for (const { child, children, parents } of references) {
    const same = children.map((column, at) => `t.${quoted(column)} = r.${quoted(parents[at]!)}`).join(' and ');
    const found = await em.execute<unknown[]>(`select from ${child} as t, jsonb_populate_record(null::${quoted(table)}, ?::jsonb) as r where ${same} limit 1`, [JSON.stringify(row)]);
    if (found.length) throw new Refusal('CHANGED_MEANWHILE', `Records of ${child} have been added to it since, and would go with it.`, 'id');
  }
}

/** SQL for the row `t` with the key of the JSON that is given. */
const isRow = (em: EntityManager, table: string): string =>
  `(${keyColumnsOf(em, table).map((column) => `t.${quoted(column)}`).join(', ')}) = (select ${keyColumnsOf(em, table).map((column) => `k.${quoted(column)}`).join(', ')} from jsonb_populate_record(null::${quoted(table)}, ?::jsonb) as k)`;

/** A rule that the database holds: something refers to the record, another took its place, what is signed is kept, rows are only added. */
function refusalOf(error: unknown, { key }: ChangeEvent): unknown {
  if (error instanceof Refusal || !(error instanceof DriverException)) return error;
  const { code } = error as { code?: string };
  if (code === 'P0001' || code === '23001') return new Refusal('CANNOT_BE_UNDONE', `${key} is kept as it is: a rule of the records forbids to take it back.`, 'id');
  return code?.startsWith('23') ? new Refusal('CANNOT_BE_UNDONE', `What was there before no longer fits the other records: ${key} cannot be put back.`, 'id') : error;
}
