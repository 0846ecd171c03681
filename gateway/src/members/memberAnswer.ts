import type { Representation } from './entityRequest.js';

export type Entity = Record<string, unknown>;

/** What a member answered to a question for entities. */
export interface MemberAnswer {
  /** As many as were asked for, in their order, null where there is none. */
  entities: (Entity | null)[];
  errors: MemberError[];
}

/** What is read of an error that a member tells: where, and its code. Its words are never read. */
export interface MemberError {
  path?: unknown;
  extensions?: Record<string, unknown>;
}

/** Why a body is no answer to the question. */
export type NoAnswerReason =
  /** It is something else. */
  | 'ANOTHER_SHAPE'
  /** It is GraphQL all the same, and says that something failed. */
  | 'FAILED'
  /** It has more errors than any question can bring about. */
  | 'TOO_MANY_ERRORS';

/** A body that is no answer to the question. */
export class NoAnswer extends Error {
  constructor(readonly reason: NoAnswerReason) {
    super('no answer to the question');
  }
}

/** More errors of one answer tell a client nothing new. */
const MOST_ERRORS = 100;
/** Whoever answers with more of them is broken. */
const TOO_MANY_ERRORS = 10_000;

/**
 * Reads the answer to a question for entities: as many as were asked for, each an object or null, and none that says it
 * is another than was asked for. Throws {@link NoAnswer} for every other body.
 */
export function readAnswer(body: Buffer, representations: readonly Representation[]): MemberAnswer {
  const answer = parse(body);
  const errors = answer?.['errors'] ?? [];
  if (!answer || !Array.isArray(errors)) throw new NoAnswer('ANOTHER_SHAPE');
  if (errors.length > TOO_MANY_ERRORS) throw new NoAnswer('TOO_MANY_ERRORS');
  if (!errors.every(isObject)) throw new NoAnswer('ANOTHER_SHAPE');
  const { data } = answer;
  const entities = isObject(data) ? data['_entities'] : undefined;
  if (!Array.isArray(entities) || entities.length !== representations.length || !entities.every((entity, at) => isEntity(entity, representations[at]!))) throw new NoAnswer(errors.length ? 'FAILED' : 'ANOTHER_SHAPE');
  return { entities, errors: errors.slice(0, MOST_ERRORS) };
}

function parse(body: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntity(value: unknown, { id }: Representation): value is Entity | null {
  return value === null || (isObject(value) && (!Object.hasOwn(value, 'id') || value['id'] === id));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
