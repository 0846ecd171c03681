import { GraphQLScalarType } from 'graphql';

/** GraphQL `DateTime`: a moment in UTC. Only ever answered, never taken as input. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A moment in UTC, e.g. "2026-11-21T08:30:00.000Z" (RFC 3339).',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
});
