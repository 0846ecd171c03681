import { defaultFieldResolver, isObjectType, type GraphQLField } from 'graphql';
import type { Data } from '../data.js';
import { dataSourceOf, executor, subgraphSchema, type Resolvers, type TestSubgraph } from './subgraphs.js';

/** What the subgraphs find in their context value, and obey. */
export interface LibraryContext extends Record<string, unknown> {
  /** What stands in place of a field's value: undefined for the value itself. It may throw. */
  disturb?: (coordinate: string, source: Data) => unknown;
  /** What arrives in place of a subgraph's answer. It may throw. */
  garble?: (subgraph: string, answer: SubgraphAnswer, asked: string) => SubgraphAnswer;
}

export interface SubgraphAnswer {
  data?: Data | null;
  errors?: unknown[];
}

const MEDIA = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];
const AUTHORS = ['a1', 'a2', 'a3'];

/** Selections that ask for its schema. */
export const LIBRARY_INTROSPECTION = ['__schema { queryType { name } }', '__type(name: "Book") { name fields { name } }', 'type: __type(name: "Genre") { kind enumValues { name } }'];

/** Arguments that find something, by type. */
export const LIBRARY_IDS = [...MEDIA.slice(0, 3), ...AUTHORS.slice(0, 2), 'nobody'];

const number = (id: string) => Number(id.slice(1));
const isMedia = (id: string) => MEDIA.includes(id);
const isBook = (id: string) => number(id) % 2 === 1;
const typenameOf = (id: string) => (isBook(id) ? 'Book' : 'Film');

/**
 * A public library in four subgraphs: an interface that one of them knows as an object, unions, lists of lists, fields
 * that require or provide others', a field whose nullability differs between subgraphs, and a type without a key.
 */
export const library = (): TestSubgraph[] => [catalogue(), people(), reviews(), post()];

function catalogue(): TestSubgraph {
  const media = (id: string): Data | null =>
    isMedia(id)
      ? {
          __typename: typenameOf(id),
          id,
          title: `Title ${id}`,
          genre: ['CRIME', 'POETRY', 'HISTORY'][number(id) % 3],
          pages: number(id) * 100,
          weight: number(id) / 4,
          minutes: number(id) * 30,
          sequel: () => media(`m${number(id) + 1}`),
          author: { __typename: 'Author', id: `a${(number(id) % 3) + 1}` },
        }
      : null;
  const branch = (depth: number): Data => ({
    __typename: 'Library',
    name: `Branch ${depth}`,
    open: depth % 2 === 0,
    shelves: [MEDIA.slice(0, 2).map(media), null, [media('m3'), null]],
    branches: () => (depth < 2 ? [branch(depth + 1), branch(depth + 2)] : null),
  });
  const found = () => [media('m1'), { __typename: 'Author', id: 'a1' }, media('m2'), branch(2), null, { __typename: 'Author', id: 'a2' }, media('m3')];
  const byId = { __resolveReference: ({ id }: { id: string }) => media(id) };
  return disturbedSubgraph(
    'catalogue',
    `
    type Query { media(id: ID!): Media shelf(first: Int! = 3, genre: Genre): [Media!] found(first: Int = 5): [Found] library: Library! }
    type Mutation { lend(id: ID!, to: ID): Media rename(id: ID!, title: String!): Book! }
    interface Media @key(fields: "id") { id: ID! title: String genre: Genre sequel: Media author: Author }
    type Book implements Media @key(fields: "id") { id: ID! title: String genre: Genre sequel: Media author: Author pages: Int! @shareable weight: Float! }
    type Film implements Media @key(fields: "id") { id: ID! title: String genre: Genre sequel: Media author: Author pages: Int minutes: Int! }
    type Library { name: String! open: Boolean shelves: [[Media]] branches: [Library!] }
    union Found = Book | Film | Author | Library
    type Author @key(fields: "id") { id: ID! }
    enum Genre { CRIME POETRY HISTORY }
    `,
    {
      Query: {
        media: (_: unknown, { id }: { id: string }) => media(id),
        shelf: (_: unknown, { first }: { first: number }) => MEDIA.slice(0, first).map(media),
        found: (_: unknown, { first }: { first: number }) => found().slice(0, first),
        library: () => branch(0),
      },
      Mutation: {
        lend: (_: unknown, { id }: { id: string }) => media(id),
        rename: (_: unknown, { title }: { title: string }) => ({ ...media('m1'), title }),
      },
      Media: byId,
      Book: byId,
      Film: byId,
    },
  );
}

function people(): TestSubgraph {
  const author = (id: string): Data | null =>
    AUTHORS.includes(id) ? { __typename: 'Author', id, name: `Name ${id}`, born: 1900 + number(id), works: MEDIA.filter((work) => isBook(work) && number(work) % 3 === number(id) - 1).map((work) => ({ id: work })) } : null;
  return disturbedSubgraph(
    'people',
    `
    type Query { author(id: ID!): Author authors: [Author!]! }
    type Author @key(fields: "id") { id: ID! name: String! @shareable born: Int works: [Book] }
    type Book @key(fields: "id") { id: ID! dedicatedTo: Author }
    `,
    {
      Query: { author: (_: unknown, { id }: { id: string }) => author(id), authors: () => AUTHORS.map(author) },
      Author: { __resolveReference: ({ id }: { id: string }) => author(id) },
      Book: { dedicatedTo: ({ id }: { id: string }) => (number(id) > 3 ? author('a1') : null) },
    },
  );
}

function reviews(): TestSubgraph {
  const review = (id: string): Data => ({ __typename: 'Review', id, stars: (number(id) % 5) + 1, text: `Text ${id}`, by: { id: `a${(number(id) % 3) + 1}`, name: `Name a${(number(id) % 3) + 1}` }, of: { __typename: 'Media', id: `m${Math.floor(number(id) / 10)}` } });
  return disturbedSubgraph(
    'reviews',
    `
    type Query { latest: [Review!] }
    type Mutation { review(id: ID!, stars: Int!): Review }
    type Media @interfaceObject @key(fields: "id") { id: ID! reviews(first: Int = 2): [Review!] rating: Float! }
    type Review @key(fields: "id") { id: ID! stars: Int! text: String by: Author @provides(fields: "name") of: Media }
    type Author @key(fields: "id") { id: ID! name: String! @external trusted: Boolean! }
    `,
    {
      Query: { latest: () => ['r11', 'r22', 'r31'].map(review) },
      Mutation: { review: (_: unknown, { id, stars }: { id: string; stars: number }) => (isMedia(id) ? { ...review(`r${number(id)}9`), stars } : null) },
      Media: {
        __resolveReference: ({ id }: { id: string }) => (isMedia(id) ? { id } : null),
        reviews: ({ id }: { id: string }, { first }: { first: number }) => [1, 2, 3].slice(0, first).map((n) => review(`r${number(id)}${n}`)),
        rating: ({ id }: { id: string }) => number(id) / 2,
      },
      Review: { __resolveReference: ({ id }: { id: string }) => review(id) },
      Author: { trusted: ({ id }: { id: string }) => id !== 'a1' },
    },
  );
}

function post(): TestSubgraph {
  return disturbedSubgraph(
    'post',
    `
    type Query { parcels: [Parcel!] }
    type Parcel { name: String! items: [Book] tracked: Boolean! }
    type Book @key(fields: "id") { id: ID! weight: Float! @external pages: Int @shareable measures: [[Int!]] postage: Float @requires(fields: "weight") }
    `,
    {
      Query: { parcels: () => [{ name: 'Parcel 1', items: [{ id: 'm1' }, null, { id: 'm5' }], tracked: true }, { name: 'Parcel 2', items: null, tracked: false }] },
      Book: { pages: ({ id }: { id: string }) => number(id) * 100, measures: ({ id }: { id: string }) => [[number(id), 20], null, []], postage: ({ weight }: { weight: number | null }) => (weight ?? 0) * 8 },
    },
  );
}

/** Lets the context value of an operation decide over every field, and over the whole answer. */
function disturbedSubgraph(name: string, sdl: string, resolvers: Resolvers): TestSubgraph {
  const schema = subgraphSchema(sdl, resolvers);
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type) && !type.name.startsWith('_')) Object.values(type.getFields()).forEach((field) => disturbField(type.name, field));
  const execute = executor(schema);
  const dataSource = dataSourceOf(async (asked) => {
    const answer = (await execute(asked)) as SubgraphAnswer;
    // Stock would take this for what the entity is: see stock.test.ts.
    for (const entity of (answer.data?.['_entities'] ?? []) as (Data | null)[]) if (entity?.['__typename'] === 'Media') delete entity['__typename'];
    const { garble } = asked.context as LibraryContext;
    return garble ? garble(name, answer, JSON.stringify([asked.query, asked.variables])) : answer;
  });
  return { name, sdl, dataSource };
}

function disturbField(type: string, field: GraphQLField<Data, LibraryContext>): void {
  if (field.name.startsWith('_')) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) => {
    const instead = context.disturb?.(`${type}.${field.name}`, source ?? {});
    return instead === undefined ? resolve(source, args, context, info) : instead;
  };
}
