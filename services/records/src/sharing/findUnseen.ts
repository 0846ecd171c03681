import type { EntityClass, FilterQuery, FindOptions } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reader } from '../database/readValues.js';
import { today } from '@samverkan/common';
import type { Audience } from './audience.js';
import { NotPublished, type NotPublishedRecords } from './notPublished.js';
import { Predicates } from './predicate.js';
import type { SharingRules } from './rules.js';
import type { Sharing } from './sharing.js';
import { Unseen } from './unseen.js';

/** Who asks, and what it takes to say of what is there that it is not published: the owner's own eyes, of which nothing but numbers, keys and grounds is told. */
export interface Asks {
  /** Forked for the request when somebody asks for it. */
  em: EntityManager;
  reader: Reader;
  ownerEm: () => EntityManager;
  audience: Audience;
  sharing: SharingRules;
}

/** The records of these ids that are there and not published to whoever asks. */
export async function findUnseen(entity: EntityClass<{ id: string }>, ids: readonly string[], { ownerEm, audience, sharing }: Asks): Promise<Unseen[]> {
  if (audience.of === 'owner' || !ids.length || sharing.get(entity)?.kind !== 'own') return [];
  const there = await ownerEm().fork().find(entity as EntityClass<{ id: string; sharing: Sharing }>, { id: { $in: [...ids] } });
  return there.map(({ id, sharing: of }) => Unseen.of({ id }, notPublished(of)));
}

/**
 * The rows that are there: those that are published to whoever asks, and of the others no more than their keys and the
 * properties of `told`, which anyone can read off the key. In the order that `options` gives.
 */
export async function findWithUnseen<Entity extends { sharing?: Sharing }>(entity: EntityClass<Entity>, where: FilterQuery<Entity>, options: Pick<FindOptions<Entity>, 'orderBy'>, { em, ownerEm, audience }: Asks, told: readonly (keyof Entity & string)[] = []): Promise<(Entity | Unseen)[]> {
  const seen = await em.find(entity, where, options);
  if (audience.of === 'owner') return seen;
  const keys = em.getMetadata(entity).primaryKeys;
  const keyOf = (row: Entity) => JSON.stringify(keys.map((key) => idIn(row[key])));
  const published = new Map((seen as Entity[]).map((row) => [keyOf(row), row]));
  const there = (await ownerEm().fork().find(entity, where, options)) as Entity[];
  return there.map((row) => published.get(keyOf(row)) ?? Unseen.of(Object.fromEntries([...keys, ...told].map((key) => [key, row[key]])), notPublished(row.sharing!)));
}

/** How many records of these sorts are there and not published to whoever asks, whatever else is asked. */
export async function countUnseen(sorts: readonly string[] | undefined, { ownerEm, audience, sharing }: Asks): Promise<NotPublishedRecords[]> {
  if (audience.of === 'owner') return [];
  const predicates = new Predicates(ownerEm().getMetadata(), sharing);
  const asking = audience.of === 'federations' ? { federations: `array[${audience.federations.map((id) => `'${id}'`).join(', ')}]` } : {};
  const counts = predicates.tables().flatMap((meta) => {
    const ground = predicates.ground(meta);
    if (ground === undefined || (sorts && !sorts.includes(meta.className))) return [];
    return [`select '${meta.className}' as "recordType", ${ground} as ground, count(*)::int as records from "${meta.tableName}" where not ${predicates.shows(meta, asking)} group by 2`];
  });
  if (!counts.length) return [];
  return ownerEm().execute<NotPublishedRecords[]>(`${counts.join(' union all ')} order by 1, 2`, [], 'all', ownerEm().getLoggerContext());
}

const idIn = (value: unknown): unknown => (typeof value === 'object' && value !== null ? (value as { id?: string }).id : value);

export function notPublished({ ground, embargoUntil }: Sharing): NotPublished {
  return Object.assign(new NotPublished(), { ground, until: embargoUntil !== null && embargoUntil > today() ? embargoUntil : null });
}
