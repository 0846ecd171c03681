import { wrap, type EntityMetadata } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** A command's result, as it is kept to be told again: which records it is or has, and what else it says. */
export type Told = { record: string; key: Readonly<Record<string, string | number>> } | { list: readonly Told[] } | { parts: Readonly<Record<string, Told>> } | { value: unknown };

/** What a result is told as. Of records it is kept which ones they are: what is told again is what they are then. */
export function tell(result: unknown): Told {
  if (Array.isArray(result)) return { list: result.map(tell) };
  if (typeof result !== 'object' || result === null || result instanceof Date) return { value: result };
  const meta = metadataOf(result);
  if (meta) return { record: meta.className, key: Object.fromEntries(meta.primaryKeys.map((name) => [name, idIn((result as Record<string, unknown>)[name])])) };
  return { parts: Object.fromEntries(Object.entries(result).map(([name, part]) => [name, tell(part)])) };
}

/** The result that was told. */
export async function tellAgain(em: EntityManager, told: Told): Promise<unknown> {
  if ('list' in told) return Promise.all(told.list.map((part) => tellAgain(em, part)));
  if ('parts' in told) return Object.fromEntries(await Promise.all(Object.entries(told.parts).map(async ([name, part]) => [name, await tellAgain(em, part)] as const)));
  if ('record' in told) return em.findOne(em.getMetadata().getByClassName(told.record).class, told.key);
  return told.value;
}

/** That of a record's class; undefined for an object that is no record, or is embedded in one. */
function metadataOf(object: object): EntityMetadata | undefined {
  const { __meta: meta } = (wrap(object, true) as { __meta?: EntityMetadata } | undefined) ?? {};
  return meta && !meta.embeddable ? meta : undefined;
}

/** A part of a key: as it is, or the id of the record that it refers to. */
const idIn = (part: unknown): string | number => (typeof part === 'object' && part !== null ? (part as { id: string }).id : (part as string | number));
