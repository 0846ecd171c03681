import type { FormattedExecutionResult } from 'graphql';

/** What became of a command. */
export type Outcome =
  | { is: 'done' }
  /** A rule forbids it; nothing was changed. */
  | { is: 'refused'; code: string; rule: string }
  /** Somebody else has changed the record meanwhile; nothing was changed by this. */
  | { is: 'conflict'; recordId: string; changedBy: string | null; changedAt: string | null }
  /** It may have been carried out: given again with its key, it is still carried out only once. */
  | { is: 'unknown' }
  /** It did not get as far as the rules; nothing was changed. */
  | { is: 'failed'; code: string };

/** All that became of a command that was not, or perhaps not, carried out. */
export type Setback = Exclude<Outcome, { is: 'done' }>;

export interface Answered {
  __typename?: string;
  code?: string;
  rule?: string;
  recordId?: string;
  changedBy?: string | null;
  changedAt?: string | null;
}

/** What the answer to a command says. Without a code, the answer is not the gateway's: the command may have reached it. */
export function outcomeOf({ data, errors }: FormattedExecutionResult<Record<string, Answered | null>>): Outcome {
  const answer = Object.values(data ?? {})[0];
  if (answer) {
    if (answer.code === undefined) return { is: 'done' };
    if (answer.recordId !== undefined) return { is: 'conflict', recordId: answer.recordId, changedBy: answer.changedBy ?? null, changedAt: answer.changedAt ?? null };
    return { is: 'refused', code: answer.code, rule: answer.rule ?? '' };
  }
  const code = errors?.[0]?.extensions?.['code'];
  if (typeof code !== 'string' || OUTCOME_UNKNOWN.has(code)) return { is: 'unknown' };
  return { is: 'failed', code };
}

const OUTCOME_UNKNOWN: ReadonlySet<string> = new Set(['MEMBER_OUTCOME_UNKNOWN', 'SUBGRAPH_OUTCOME_UNKNOWN', 'INTERNAL_SERVER_ERROR']);

/**
 * The keys of commands. The same command has the same key until it is known what became of it, so that giving it once more
 * is never doing it twice; then the next is another.
 */
export class CommandKeys {
  readonly #open = new Map<string, string>();

  of(command: string, given: unknown): string {
    const is = identityOf(command, given);
    const key = this.#open.get(is) ?? newKey();
    this.#open.set(is, key);
    return key;
  }

  settle(command: string, given: unknown, outcome: Outcome): void {
    if (outcome.is !== 'unknown') this.#open.delete(identityOf(command, given));
  }
}

const identityOf = (command: string, given: unknown): string => JSON.stringify([command, given]);

/** Not `randomUUID`, which is not there where a page is served without TLS. */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
