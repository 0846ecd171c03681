import { buildSchema, defaultFieldResolver, GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

const SDL = /* GraphQL */ `
  type Query {
    plain: String
    media(id: ID!): Media
    shelf(first: Int! = 3, genre: Genre = CRIME): [Media!]
    found(first: Int): [Found]
    library: Library!
    maybeLibrary: Library
    echo(filter: Filter, times: Int! = 1): String
  }
  type Mutation { rename(to: String!): String lend(id: ID!): Media }
  interface Media { id: ID! title: String genre: Genre sequel: Media bought: Day }
  type Book implements Media { id: ID! title: String genre: Genre sequel: Media bought: Day pages: Int! weights: [Float!]! authors: [Author] }
  type Film implements Media { id: ID! title: String genre: Genre sequel: Media bought: Day minutes: Int loud: Boolean! }
  type Author { id: ID! name(upper: Boolean = false): String books(first: Int = 2): [Book!]! where: String }
  type Library { name: String! open: Boolean shelves: [[Media]!] branches: [Library!] main: Library! days: [Day!] }
  union Found = Book | Film | Author | Library
  enum Genre { CRIME POETRY HISTORY }
  scalar Day
  input Filter { genre: Genre = CRIME words: [String!] = ["a"] deep: Filter filters: [Filter!] day: Day size: Int! = 2 }
`;

/** A schema with everything in it that can be selected; enum values, scalars, types and some fields are resolved in their own ways. */
export function museum(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const type = (name: string) => schema.getType(name) as GraphQLObjectType;
  const fields = (name: string) => type(name).getFields();
  Object.assign(schema.getType('Day')!, { serialize: writeDay, parseValue: readDay });
  const genre = schema.getType('Genre') as unknown as { getValues(): { value: unknown }[]; _valueLookup?: unknown };
  genre.getValues().forEach((value, at) => (value.value = at));
  fields('Query')['echo']!.resolve = (_source, args) => JSON.stringify(args);
  fields('Query')['media']!.resolve = (source, args, context, info) => Promise.resolve(defaultFieldResolver(source, args, context, info));
  fields('Author')['name']!.resolve = (source: { name: unknown }, { upper }: { upper: boolean }) => (upper ? String(source.name).toUpperCase() : source.name);
  fields('Author')['where']!.resolve = (_source, _args, _context, { path, fieldName, parentType, returnType, operation }) => JSON.stringify([path, fieldName, parentType.name, String(returnType), operation.name?.value]);
  fields('Library')['open']!.resolve = (_source, _args, { seed }: { seed: number }) => {
    if (seed % 3 === 0) throw new GraphQLError('closed', { extensions: { code: 'CLOSED' } });
    return seed % 3 === 1;
  };
  type('Library').isTypeOf = (value: { kind?: string } | null, { seed }: { seed: number }) => (seed % 2 === 0 ? Promise.resolve(value?.kind !== 'other') : value?.kind !== 'other');
  return schema;
}

/** Refuses one day, and says nothing of another. */
function writeDay(value: unknown): unknown {
  if (value === '1900-01-01') throw new GraphQLError('too long ago', { extensions: { code: 'TOO_LONG_AGO' } });
  return value === '1900-01-02' ? null : (value as string);
}

const readDay = (value: unknown): unknown => ({ day: value });
