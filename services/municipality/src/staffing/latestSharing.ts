import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sharing } from '@samverkan/records';
import type { StaffFunction } from './codeLists.js';
import { Staffing } from './staffing.js';

/** With whom the latest figures of each function are shared: what is stated of another day is shared likewise, so that it tells nothing of what was narrowed. */
export async function findLatestSharing(em: EntityManager, functions: readonly StaffFunction[]): Promise<Map<StaffFunction, Sharing>> {
  const latest = await em.createQueryBuilder(Staffing, 's').distinctOn('s.staffFunction').where({ staffFunction: { $in: [...new Set(functions)] } }).orderBy({ staffFunction: 'asc', asOf: 'desc' }).getResultList();
  return new Map(latest.map(({ staffFunction, sharing }) => [staffFunction, sharing!]));
}
