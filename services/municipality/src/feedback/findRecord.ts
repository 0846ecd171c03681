import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether one of the organisation's records has this id, of whatever sort it is. */
export async function hasRecord(em: EntityManager, id: string): Promise<boolean> {
  const tables = [...em.getMetadata().getAll().values()].filter(({ embeddable, primaryKeys }) => !embeddable && primaryKeys.join() === 'id').map(({ tableName }) => tableName);
  const found = await em.execute(tables.map((table) => `select from "${table}" where id = ?`).join(' union all '), tables.map(() => id), 'all', em.getLoggerContext());
  return found.length > 0;
}
