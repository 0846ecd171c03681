import { setTimeout as pause } from 'node:timers/promises';
import { DeadlockException, LockWaitTimeoutException, UniqueConstraintViolationException } from '@mikro-orm/core';

/** PostgreSQL's SQLSTATE for a transaction that cannot be serialised with another. */
const SERIALIZATION_FAILURE = '40001';

/** Runs a transaction, and again, so many times in all, where it was undone only because another one ran at the same time. Nothing of it was answered by then. */
export async function inSpiteOfOthers<Result>(attempts: number, transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === attempts || !isForOthers(error)) throw error;
      await pause(Math.random() * 20 * attempt);
    }
  }
}

/** Two that make the same record at once: the second will find it. */
function isForOthers(error: unknown): boolean {
  return error instanceof DeadlockException || error instanceof LockWaitTimeoutException || error instanceof UniqueConstraintViolationException || (error as { code?: unknown } | null)?.code === SERIALIZATION_FAILURE;
}
