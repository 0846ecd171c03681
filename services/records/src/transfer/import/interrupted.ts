import { DeadlockException, UniqueConstraintViolationException } from '@mikro-orm/core';
import { Fault } from '../fault.js';
import type { FileLimits } from '../limits.js';

/** `query_canceled`: PostgreSQL gave up a statement that took too long. */
const STATEMENT_ENDED = '57014';

export const outOfTime = ({ within }: FileLimits): Fault => new Fault('IMPORT_OUT_OF_TIME', { seconds: within / 1000 });

/** Why an import was ended that others were in the way of, or the time; undefined where it is neither, and nothing that can be told. */
export function faultOf(error: unknown, limits: FileLimits): Fault | undefined {
  if (error instanceof Fault) return error;
  if (error instanceof DeadlockException) return new Fault('IMPORT_BUSY');
  if (error instanceof UniqueConstraintViolationException) return new Fault('IMPORT_OUTCOME_CHANGED');
  return (error as { code?: unknown } | null)?.code === STATEMENT_ENDED ? outOfTime(limits) : undefined;
}
