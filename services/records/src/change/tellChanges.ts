import type { EntityManager } from '@mikro-orm/postgresql';
import { holds, type Viewer } from '@samverkan/common';
import { ChangeOperation, type ChangeEvent, type LoadedTable } from './changeEvent.js';
import { ChangeSide } from './changeSide.js';
import { type ChangedField, findChangedFields } from './changedField.js';
import type { LoadedRecords } from './loadedRecords.js';
import { findTable } from './tableRows.js';

/** To whom changes are told, and by whom. */
export interface Telling {
  em: EntityManager;
  viewer: Viewer;
  /** Whose records they are. */
  organisation: string;
}

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

/** What was changed, before and after, as far as the history tells it to the viewer; null where nothing of it is for them, and for a load. */
export function changedFieldsOf({ operation, table, before, after }: ChangeEvent, { em }: Pick<Telling, 'em'>): ChangedField[] | null {
  const metadata = findTable(em, table);
  if (operation === ChangeOperation.LOAD || !metadata || (!before && !after)) return null;
  return findChangedFields(metadata, before ?? {}, after ?? {});
}

/** Of which side the history tells the viewer nothing, though there was something; null where it tells all. */
export function notToldOf({ operation, before, after }: ChangeEvent): ChangeSide | null {
  const [hidesBefore, hidesAfter] = [!before && (operation === ChangeOperation.UPDATE || operation === ChangeOperation.DELETE), !after && (operation === ChangeOperation.UPDATE || operation === ChangeOperation.INSERT)];
  if (hidesBefore && hidesAfter) return ChangeSide.BOTH;
  return hidesBefore ? ChangeSide.BEFORE : hidesAfter ? ChangeSide.AFTER : null;
}
