import type { EntityMetadata } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** The class whose rows a table holds; undefined where the table is no longer there, or no class's. */
export function findTable(em: EntityManager, table: string): EntityMetadata | undefined {
  return [...em.getMetadata().getAll().values()].find(({ tableName, embeddable }) => tableName === table && !embeddable);
}

/** The columns of a table's primary key, in its order. */
export function keyColumnsOf(em: EntityManager, table: string): string[] {
  return findTable(em, table)?.getPrimaryProps().flatMap(({ fieldNames }) => fieldNames) ?? [];
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
