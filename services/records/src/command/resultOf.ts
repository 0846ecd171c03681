import { createUnionType, type ClassType } from 'type-graphql';
import { Conflict } from './conflict.js';
import { Refused } from './refusal.js';

/** The union `<name>Result` of what a command makes or changes, {@link Refused} and {@link Conflict}; for `@Mutation(() => …)`. One for each class. */
export function resultOf(name: string, record: ClassType): object {
  return createUnionType({
    name: `${name}Result`,
    description: `The ${name} as the command has left it, or why it was refused.`,
    types: () => [record, Refused, Conflict] as const,
    resolveType: (value) => (value instanceof Conflict ? Conflict : value instanceof Refused ? Refused : record),
  });
}
