import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compose } from '@samverkan/schema';
import { isOperation, type DataSource, type FetchOptions } from '../../supergraph/dataSource.js';
import type { Data } from '../data.js';

/** A subgraph in this process. */
export interface TestSubgraph {
  name: string;
  /** Federation 2, without its `@link`. */
  sdl: string;
  dataSource: DataSource;
}

/** What a subgraph is asked. */
export interface Asked {
  query: string;
  variables: Data;
  context: unknown;
}

/** By type and field. */
export type Resolvers = Record<string, Record<string, unknown>>;

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@requires", "@external", "@provides", "@interfaceObject", "@inaccessible"])\n`;

/** A subgraph whose answers are written by hand: an answer, or what gives one; it may throw. */
export function cannedSubgraph(name: string, sdl: string, answer: unknown): TestSubgraph {
  return { name, sdl, dataSource: dataSourceOf(async (asked) => (typeof answer === 'function' ? answer(asked) : structuredClone(answer))) };
}

/** A subgraph that graphql-js executes. Answers go through JSON, as they do on their way over HTTP. */
export function executedSubgraph(name: string, sdl: string, resolvers: Resolvers): TestSubgraph {
  const schema = subgraphSchema(sdl, resolvers);
  return { name, sdl, dataSource: dataSourceOf(executor(schema)) };
}

export const subgraphSchema = (sdl: string, resolvers: Resolvers): GraphQLSchema => buildSubgraphSchema([{ typeDefs: parse(LINK + sdl), resolvers: resolvers as {} }]);

export function executor(schema: GraphQLSchema): (asked: Asked) => Promise<unknown> {
  const documents = new Map<string, DocumentNode>();
  return async ({ query, variables, context }) => {
    let document = documents.get(query);
    if (!document) documents.set(query, (document = parse(query)));
    return JSON.parse(JSON.stringify(await execute({ schema, document, variableValues: variables, contextValue: context })));
  };
}

export function composed(subgraphs: readonly TestSubgraph[]): string {
  return compose(subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}.invalid`, typeDefs: LINK + sdl })));
}

export function dataSourceOf(answer: (asked: Asked) => Promise<unknown>): DataSource {
  return {
    process: async (options: FetchOptions) => {
      if (!isOperation(options)) throw new Error('only operations are asked for');
      const { query, variables } = options.request;
      return (await answer({ query: query!, variables: variables ?? {}, context: options.context })) as Awaited<ReturnType<DataSource['process']>>;
    },
  };
}
