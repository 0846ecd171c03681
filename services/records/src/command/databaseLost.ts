import { StatedError } from '@samverkan/common';

/** PostgreSQL's classes and codes for a connection that is gone or is not to be had, and those of the network. */
const LOST = /^(08...|57P0[1-3]|53300|ECONN(REFUSED|RESET)|EPIPE|ETIMEDOUT|ENOENT)$/;
/** The driver's own words where it has no code. */
const WORDS = /^Connection terminated|timeout exceeded when trying to connect|not queryable/;

/**
 * What a client is told of a command whose database went away: NOT_WRITTEN where nothing can have been changed, and
 * OUTCOME_UNKNOWN where the database was told to commit and has not said whether it did. Any other error as it is.
 */
export function tellDatabaseLost(error: unknown, { command, committing }: { command: string; committing: boolean }): unknown {
  if (!isLost(error)) return error;
  if (!committing) return new StatedError('NOT_WRITTEN', `The database could not be reached: ${command} was not carried out, and nothing was changed.`);
  return new StatedError('OUTCOME_UNKNOWN', `The database went away while ${command} was being committed: it was carried out, or nothing was changed. Look, or send it again with the same idempotency key.`);
}

function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message, cause } = error as Error & { code?: unknown };
  if (error instanceof AggregateError && error.errors.some(isLost)) return true;
  return (typeof code === 'string' && LOST.test(code)) || WORDS.test(message) || (cause !== error && isLost(cause));
}
