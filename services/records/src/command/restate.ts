import type { EntityClass, EntityData, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Records what is stated, in place of what was stated before under the same key. What is not stated anew stays as it was,
 * such as with whom the record is shared; without a look at it first, an upsert would take what a new record begins with for stated.
 */
export async function restate<Entity extends object>(em: EntityManager, entity: EntityClass<Entity>, key: FilterQuery<NoInfer<Entity>>, stated: EntityData<Entity>): Promise<Entity> {
  await em.findOne(entity, key);
  return em.upsert(entity, stated);
}
