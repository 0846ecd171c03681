import type { MemberError } from './memberAnswer.js';

/** What a member answered to a command. */
export interface WriteAnswer {
  /** The command's result: the record that it has left, or why it was refused. */
  result: Record<string, unknown>;
  errors: MemberError[];
}

/** A body that says what became of the command: it was not run at all. */
export class NotRun extends Error {
  constructor(readonly error: MemberError) {
    super('the command was not run');
  }
}

/** A body that does not say what became of the command. */
export class Untold extends Error {}

const MOST_ERRORS = 100;

/**
 * Reads the answer to a command, by the key under which it was asked. Throws {@link NotRun} where the member says that it
 * has not begun with it, and {@link Untold} for everything else that is no result.
 */
export function readWriteAnswer(body: Buffer, key: string): WriteAnswer {
  const answer = parse(body);
  const errors = Array.isArray(answer?.['errors']) ? answer['errors'].filter(isObject).slice(0, MOST_ERRORS) : [];
  const result = isObject(answer?.['data']) ? answer['data'][key] : undefined;
  if (isObject(result)) return { result, errors };
  // Without `data` nothing was executed (GraphQL, "Request Error Result"); and arguments are looked at before anything is done.
  const [first] = errors;
  if (first && (!('data' in answer!) || (errors.length === 1 && first.extensions?.['code'] === 'BAD_USER_INPUT'))) throw new NotRun(first);
  throw new Untold('no result');
}

function parse(body: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> & MemberError => typeof value === 'object' && value !== null && !Array.isArray(value);
