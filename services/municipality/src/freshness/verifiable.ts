import type { EntityManager } from '@mikro-orm/postgresql';
import { recordName } from './recordName.js';

/** A sort of record that says when it was verified; its columns are SQL. */
export interface Verifiable {
  /** Its type in the graph. */
  recordType: string;
  table: string;
  /** The record’s id; where it has none, the parts of its key. */
  id: string;
  /** Whether it has an id of its own, and so a version. */
  versioned: boolean;
  /** What the record is called. */
  name: string;
  /** The id of the agreement that it is about. */
  agreement: string;
  responsibleUnit: string;
  /** The column with the day on which it was last verified. */
  verified: string;
}

/** Every sort of record that says when it was verified, whatever its concept. */
export function verifiable(em: EntityManager): Verifiable[] {
  return [...em.getMetadata().getAll().values()].flatMap((meta) => {
    const { className, tableName, properties, primaryKeys, embeddable } = meta;
    const columnOf = (field: string) => properties[field]?.fieldNames[0] ?? 'null::text';
    const verified = properties['provenance']?.embeddedProps?.['lastVerifiedOn']?.fieldNames[0];
    if (embeddable || !verified) return [];
    const key = primaryKeys.flatMap((name) => properties[name]!.fieldNames).map((column) => `"${column}"`).join(', ');
    return [{ recordType: className, table: tableName, id: `concat_ws(' ', ${key})`, versioned: primaryKeys.join() === 'id', name: recordName(meta), agreement: className === 'Agreement' ? 'id' : columnOf('agreementId'), responsibleUnit: columnOf('responsibleUnit'), verified }];
  });
}
