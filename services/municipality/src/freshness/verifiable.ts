import type { EntityManager } from '@mikro-orm/postgresql';

/** A sort of record that says when it was verified; its columns are SQL. */
export interface Verifiable {
  /** Its type in the graph. */
  recordType: string;
  table: string;
  /** The record’s id; where it has none, the parts of its key. */
  id: string;
  responsibleUnit: string;
  /** The column with the day on which it was last verified. */
  verified: string;
}

/** Every sort of record that says when it was verified, whatever its concept. */
export function verifiable(em: EntityManager): Verifiable[] {
  return [...em.getMetadata().getAll().values()].flatMap(({ className, tableName, properties, primaryKeys, embeddable }) => {
    const verified = properties['provenance']?.embeddedProps?.['lastVerifiedOn']?.fieldNames[0];
    if (embeddable || !verified) return [];
    const key = primaryKeys.flatMap((name) => properties[name]!.fieldNames).map((column) => `"${column}"`).join(', ');
    return [{ recordType: className, table: tableName, id: `concat_ws(' ', ${key})`, responsibleUnit: properties['responsibleUnit']?.fieldNames[0] ?? 'null::text', verified }];
  });
}
