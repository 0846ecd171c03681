import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from './refusal.js';

/** The record with this id. Throws a {@link Refusal} NO_RECORD where there is none; `field` is the input that names it. */
export async function getRecord<Entity extends { id: string }>(em: EntityManager, entity: EntityClass<Entity>, id: string, field = 'id'): Promise<Entity> {
  const record = await em.findOne<Entity>(entity, { id } as never);
  if (!record) throw new Refusal('NO_RECORD', `There is no ${entity.name} ${id}.`, field);
  return record;
}
