import type { EntityClass, EntityMetadata } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner } from '@samverkan/common';

/** How a record is named: its id, or where it has none of its own `<owner>:<sort>:<the parts of its key>`, as ids are written, e.g. `bastad:staffing:GIS-SPECIALIST:2026-09-30`. */
export function recordName(meta: EntityMetadata, record: object, owner: string): string {
  if (!isNamedByKey(meta)) return (record as { id: string }).id;
  const key = meta.primaryKeys.map((name) => idIn((record as Record<string, unknown>)[name]));
  return [owner, sortOf(meta), ...key].join(':').replaceAll('_', '-');
}

/** The record of that name in a class, or undefined where there is none. */
export async function findByName<Entity extends object>(em: EntityManager, entity: EntityClass<Entity>, name: string): Promise<Entity | undefined> {
  const meta = em.getMetadata(entity) as EntityMetadata;
  if (!isNamedByKey(meta)) return (await em.findOne(entity, { id: name } as never)) ?? undefined;
  const start = `${findOwner(name)}:${sortOf(meta)}:`;
  if (!name.startsWith(start)) return undefined;
  const columns = meta.primaryKeys.map((key) => `"${(meta.properties[key as never] as { fieldNames: string[] }).fieldNames[0]!}"::text`);
  const [key] = await em.execute<Record<string, string>[]>(`select ${columns.map((column, at) => `${column} as "${meta.primaryKeys[at]!}"`).join(', ')} from "${meta.tableName}" where replace(concat_ws(':', ${columns.join(', ')}), '_', '-') = ?`, [name.slice(start.length)]);
  return key && ((await em.findOne(entity, key as never)) ?? undefined);
}

/** Whether records have no id of their own. */
const isNamedByKey = ({ primaryKeys }: EntityMetadata): boolean => primaryKeys.join() !== 'id';

const sortOf = ({ className }: Pick<EntityMetadata, 'className'>): string => className.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

const idIn = (value: unknown): string => String(typeof value === 'object' && value !== null ? (value as { id: string }).id : value);
