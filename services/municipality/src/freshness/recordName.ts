import { ReferenceKind, type EntityMetadata } from '@mikro-orm/core';

type Properties = EntityMetadata['properties'];

/** The fields that say what a record is called, and which day or year it is of: of each, the first that the sort has. */
const CALLED = ['title', 'name', 'subject', 'description', 'holder'];
const OF_DAY = ['date', 'dueOn', 'year'];

/**
 * SQL: what a record of a sort is called by who keeps it, with what it belongs to before it and its day after it:
 * "Kommunstyrelsen · 2026-11-04". Null where nothing says it.
 */
export function recordName({ properties, tableName }: EntityMetadata): string {
  const parts = [nameOfParent(properties, tableName), columnOf(properties, CALLED), columnOf(properties, OF_DAY)].filter((part) => part !== undefined);
  return parts.length ? `nullif(concat_ws(' · ', ${parts.join(', ')}), '')` : 'null::text';
}

function columnOf(properties: Properties, names: readonly string[]): string | undefined {
  const name = names.find((field) => properties[field]?.fieldNames?.length === 1);
  return name && `"${properties[name]!.fieldNames[0]}"`;
}

function nameOfParent(properties: Properties, table: string): string | undefined {
  const parent = Object.values(properties).find(({ kind, targetMeta }) => kind === ReferenceKind.MANY_TO_ONE && targetMeta && columnOf(targetMeta.properties, CALLED));
  return parent && `(select parent.${columnOf(parent.targetMeta!.properties, CALLED)} from "${parent.targetMeta!.tableName}" as parent where parent.id = "${table}"."${parent.fieldNames[0]}")`;
}
