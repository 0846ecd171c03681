import 'reflect-metadata';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';

import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import { concatAST, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type BuildSchemaOptions } from 'type-graphql';
import { CONTRACT_DIRECTIVES } from './contractDirectives.js';

/** The version of Federation that every subgraph of ours speaks, and the directives that it uses. */
const FEDERATION = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@tag", "@interfaceObject", "@extends", "@composeDirective"]
    )
`;

/** For each entity type, by its name in the graph: from its key to the entity, or null where there is none. */
export type References<Context> = Record<string, (key: Representation, context: Context) => unknown>;

/** The key of an entity, and what `@requires` brings with it: whatever the gateway sends. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Representation = Readonly<Record<string, any>>;

export interface FederatedSchema {
  schema: GraphQLSchema;
  /** The subgraph's SDL as it was written, directives included: what `_service { sdl }` tells. */
  typeDefs: DocumentNode;
}

export interface FederatedSchemaOptions<Context> extends BuildSchemaOptions {
  references: References<Context>;
  /** More SDL to join in, such as a `@composeDirective` with its definition. */
  extraSdl?: string;
}

/**
 * A Federation 2 subgraph from type-graphql's classes. type-graphql's own printers leave directives out, so the SDL is
 * taken from the schema's syntax nodes. Rejects when the classes make no valid schema, or when a reference names no type.
 */
export async function buildFederatedSchema<Context>({ references, extraSdl = '', ...options }: FederatedSchemaOptions<Context>): Promise<FederatedSchema> {
  // skipCheck: a subgraph may lack root fields, and its directives are unknown until buildSubgraphSchema adds them
  const plain = await buildSchema({ ...options, skipCheck: true });
  const resolvers = createResolversMap(plain) as unknown as GraphQLResolverMap<Context>;
  for (const [type, resolveReference] of Object.entries(references)) {
    if (!plain.getType(type)) throw new Error(`a reference is given for the type ${type}, which the schema does not have`);
    resolvers[type] = { ...(resolvers[type] as object), __resolveReference: resolveReference } as never;
  }
  const typeDefs = concatAST([parse(FEDERATION), parse(CONTRACT_DIRECTIVES), ...(extraSdl ? [parse(extraSdl)] : []), getDocumentNodeFromSchema(plain)]);
  return { schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]), typeDefs };
}
