import { GraphQLError } from 'graphql';

/**
 * An error that a client may see as it stands: its message says what was expected and what came, its code never
 * changes. Every code has a line in docs/errors.md. Whatever is thrown and is not one of these is masked.
 */
export class StatedError extends GraphQLError {
  constructor(code: string, message: string, details: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...details } });
  }
}

/** An argument that is of the right type but says something impossible, such as `first: -1`. */
export class BadArgument extends StatedError {
  constructor(argument: string, expected: string, came: unknown) {
    super('BAD_USER_INPUT', `${argument} must be ${expected}, but is ${shown(came)}.`, { argument });
  }
}

/** A cursor that this graph did not give out, or gave out for another order. */
export class InvalidCursor extends StatedError {
  constructor() {
    super('INVALID_CURSOR', 'after is not a cursor of this list: pass an endCursor or an edge’s cursor, with the same orderBy, unchanged.');
  }
}

/** What came, short enough for a message and without line breaks. */
export function shown(value: unknown): string {
  const text = written(value).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Lists and objects are only named as such: they may nest without end, or say how they are written themselves. */
function written(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
