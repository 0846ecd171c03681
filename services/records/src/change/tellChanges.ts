import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { holds, type Viewer } from '@samverkan/common';
import type { Loaders } from '../database/loaders.js';
import { ChangeOperation, type ChangeEvent, type LoadedTable, type Row } from './changeEvent.js';
import { type ChangedField, findChangedFields } from './changedField.js';
import type { LoadedRecords } from './loadedRecords.js';
import { findTable, keyColumnsOf, quoted } from './tableRows.js';

/** To whom changes are told, and by whom. */
export interface Telling {
  em: EntityManager;
  loaders: Loaders;
  viewer: Viewer;
  /** Whose records they are. */
  organisation: string;
}

/** Whether everybody may see what a row of this class holds. */
export type IsPublic = (entity: EntityClass, row: Row) => boolean;

/** Whether somebody stands on the owner's side: an officer of the organisation, or of the secretariat where the owner is a federation. */
export const isOwnersSide = ({ viewer, organisation }: Pick<Telling, 'viewer' | 'organisation'>): boolean => holds(viewer, 'officer', organisation) || holds(viewer, 'secretariat', organisation);

/** Twelve places: ids sort as the changes follow each other. */
export const changeId = (organisation: string, sequence: number): string => `${organisation}:change:${String(sequence).padStart(12, '0')}`;

/** The number of the change with this id; NaN where it is none. */
export const sequenceOf = (id: string): number => (/^[^:]+:change:\d{1,15}$/.test(id) ? Number(id.split(':')[2]) : Number.NaN);

/** The sort of record, as the graph calls it; null for a load. */
export const recordTypeOf = ({ operation, table }: ChangeEvent, em: EntityManager): string | null => (operation === ChangeOperation.LOAD ? null : (findTable(em, table)?.className ?? table));

/** What the author was, in the organisation if they were something there; null where nobody has said who they are. */
export const roleOf = ({ authorGrants }: ChangeEvent, organisation: string): string | null => {
  const grants = authorGrants?.split(' ') ?? [];
  return grants.find((grant) => grant.endsWith(`:${organisation}`)) ?? grants[0] ?? null;
};

/** Through what it was changed. Which role of the database that was is for the owner's side. */
export const viaOf = ({ via }: ChangeEvent, telling: Telling): string | null => (isOwnersSide(telling) ? via : (via?.replace(/^(raw SQL) as role .*/s, '$1') ?? null));

/** What was loaded; null unless it is a load. */
export function loadedOf({ operation, after }: ChangeEvent, em: EntityManager): LoadedRecords[] | null {
  if (operation !== ChangeOperation.LOAD) return null;
  return Object.entries((after ?? {}) as Record<string, LoadedTable>).map(([table, { rows }]) => ({ recordType: findTable(em, table)?.className ?? table, records: rows }));
}

/**
 * What was changed, before and after; null where that is not for the viewer. To others than the owner's side a row is
 * shown where everybody might see it then, and may see it now: what has been withdrawn or taken away since is not.
 */
export async function changedFieldsOf(event: ChangeEvent, telling: Telling, isPublic: IsPublic): Promise<ChangedField[] | null> {
  const { operation, table, before, after } = event;
  const metadata = findTable(telling.em, table);
  if (operation === ChangeOperation.LOAD || !metadata) return null;
  if (isOwnersSide(telling)) return findChangedFields(metadata, before ?? {}, after ?? {});
  const shown = (row: Row | null) => (row && isPublic(metadata.class, row) ? row : null);
  const [old, now] = [shown(before), shown(after)];
  if (!old && !now) return null;
  const current = await currentRows(telling).load(event);
  return current && isPublic(metadata.class, current) ? findChangedFields(metadata, old ?? {}, now ?? {}) : null;
}

/** From a change to its row as it is now and as the viewer may see it, or null: one statement for each table. */
const currentRows = ({ em, loaders }: Telling) =>
  loaders.through<ChangeEvent, Row | null>('current rows of changes', async (events) => {
    const found = new Map<string, Row>();
    for (const [table, some] of Map.groupBy(events, (event) => event.table)) {
      const keys = keyColumnsOf(em, table);
      const same = keys.map((column) => `t.${quoted(column)} = k.${quoted(column)}`).join(' and ');
      const sql = `select to_jsonb(t) as row from ${quoted(table)} as t join (select distinct ${keys.map(quoted).join(', ')} from jsonb_populate_recordset(null::${quoted(table)}, ?::jsonb)) as k on ${same}`;
      const rows = await em.execute<{ row: Row }[]>(sql, [JSON.stringify(some.map(({ before, after }) => after ?? before))], 'all', em.getLoggerContext());
      for (const { row } of rows) found.set(place(table, keys, row), row);
    }
    return events.map(({ table, before, after }) => found.get(place(table, keyColumnsOf(em, table), (after ?? before)!)) ?? null);
  });

const place = (table: string, keys: readonly string[], row: Row): string => JSON.stringify([table, ...keys.map((key) => row[key])]);
