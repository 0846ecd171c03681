import type { EntityManager } from '@mikro-orm/postgresql';
import { currentRequestId, type Viewer, writtenGrant } from '@samverkan/common';

/** Who changes records, through what, and why. */
export interface ChangeMark {
  /** The command's name. */
  cause: string;
  viewer: Viewer;
  /** Where it is not what the viewer came through: `import`. */
  via?: string;
  /** The id of the request; that of the request being answered, when left out. */
  requestId?: string | undefined;
  /** The first entry of the change that is undone. */
  undoes?: number;
}

/** Says who changes records in this transaction, and how. What is changed without it is told as raw SQL, under the role that ran it. */
export async function markChange(em: EntityManager, { cause, viewer, via = viewer.via, requestId = currentRequestId(), undoes }: ChangeMark): Promise<void> {
  const grants = viewer.grants.map(writtenGrant).join(' ') || undefined;
  await mark(em, { cause, author_id: viewer.id, author_name: viewer.name, author_grants: grants, via, request_id: requestId, undoes });
}

/** Says that what this transaction inserts is a load, where it comes from, and by whom it is: the history has one entry for all of it. */
export async function markAsLoad(em: EntityManager, source: string, author = source): Promise<void> {
  await mark(em, { cause: source, author_name: author, via: 'import' });
  await em.execute(`select set_config('samverkan.load', 'on', true)`);
}

/** Ends a load: what the transaction inserts from here on has an entry for each row. */
export async function endLoad(em: EntityManager): Promise<void> {
  await em.execute(`select set_config('samverkan.load', '', true)`);
}

async function mark(em: EntityManager, told: Record<string, unknown>): Promise<void> {
  await em.execute(`select set_config('samverkan.change', ?, true)`, [JSON.stringify(told)]);
}
