import type { EntityManager } from '@mikro-orm/postgresql';
import { Outdated } from './conflict.js';
import { Refusal } from './refusal.js';

const HOLD = /* SQL */ `insert into record_version as held (id, version, before) values (?, 0, 0) on conflict (id) do update set id = excluded.id returning version`;

/** Waits until nobody else changes the record, and lets nobody change it until the transaction ends. Throws {@link Outdated} where it has a later version than is expected. */
export async function holdRecord(em: EntityManager, id: string, expected: number | null): Promise<void> {
  const [{ version }] = await em.execute<[{ version: number }]>(HOLD, [id]);
  if (expected !== null && version > expected) throw new Outdated(id, expected);
}

/**
 * Checks, when the work is done, which version the record had before it. Throws {@link Outdated} where that is later than
 * is expected, and a Refusal, NO_SUCH_VERSION, where it never had the one that is. What is new, or has no id, had version 0.
 */
export async function checkVersion(em: EntityManager, id: string | undefined, expected: number): Promise<void> {
  const before = id === undefined ? 0 : await versionBefore(em, id);
  if (before > expected) throw new Outdated(id!, expected);
  if (before < expected) throw new Refusal('NO_SUCH_VERSION', before === 0 ? 'What the command makes is new, and has no version before: expected can be 0, or nothing.' : `The record has the version ${before}, and never had the version ${expected}.`, 'expectedVersion');
}

const BEFORE = /* SQL */ `select case when transaction = pg_current_xact_id()::text then before else greatest(version, 1) end as before from record_version where id = ?`;

async function versionBefore(em: EntityManager, id: string): Promise<number> {
  const [row] = await em.execute<[{ before: number }?]>(BEFORE, [id]);
  return row?.before ?? 1;
}
