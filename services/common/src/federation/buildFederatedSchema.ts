import 'reflect-metadata';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';

import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import { concatAST, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type BuildSchemaOptions } from 'type-graphql';
import { CONTRACT_DIRECTIVES } from './contractDirectives.js';
import { callDirectly, readDirectly } from './directResolvers.js';
import { addDirectivesAt, type DirectivesAt } from './directivesAt.js';
import { carryNotes } from './propertiesAsked.js';
import { resolveEntities } from './resolveEntities.js';

/** What makes a subgraph one of Federation 2, and the directives that ours use. */
const federation = (version: string) => /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v${version}"
      import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@tag", "@interfaceObject", "@extends", "@composeDirective"]
    )
`;

/**
 * For each entity type, by its name in the graph: from its key to the entity, or nothing where there is none. An entity
 * with several keys is asked for by any of them; an interface with a key is asked for by the interface's name.
 */
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
  /** The version of Federation that the subgraph speaks: 2.3, the first with `@interfaceObject`, or later. */
  federationVersion?: `2.${number}`;
  /** Directives on scalars, unions, enums and their values; `@Directive` puts them everywhere else. */
  directivesAt?: DirectivesAt;
  /** More SDL to join in, such as a `@composeDirective` with its definition. */
  extraSdl?: string;
  /** What every schema of a kind of program has beyond its classes: given what these make, what the schema is made of. */
  extend?: (made: SchemaParts<Context>) => SchemaParts<Context>;
}

/** What a schema is made of. */
export interface SchemaParts<Context> {
  typeDefs: DocumentNode;
  resolvers: GraphQLResolverMap<Context>;
}

/**
 * A Federation 2 subgraph from type-graphql's classes. type-graphql's own printers leave directives out, so the SDL is
 * taken from the schema's syntax nodes. Rejects when the classes make no valid schema, or when a reference or a
 * directive is given for something that the schema does not have.
 */
export async function buildFederatedSchema<Context>({
  references,
  federationVersion = '2.9',
  directivesAt = {},
  extraSdl = '',
  extend = (made) => made,
  ...options
}: FederatedSchemaOptions<Context>): Promise<FederatedSchema> {
  // skipCheck: a subgraph may lack root fields, and its directives are unknown until buildSubgraphSchema adds them
  const plain = await buildSchema({ ...options, skipCheck: true });
  callDirectly(plain, options.resolvers);
  readDirectly(plain);
  const resolvers = createResolversMap(plain) as unknown as GraphQLResolverMap<Context>;
  for (const [type, resolveReference] of Object.entries(references)) {
    if (!plain.getType(type)) throw new Error(`a reference is given for the type ${type}, which the schema does not have`);
    resolvers[type] = { ...(resolvers[type] as object), __resolveReference: eachAlone(resolveReference) } as never;
  }
  const extended = extend({ typeDefs: addDirectivesAt(directivesAt, getDocumentNodeFromSchema(plain)), resolvers });
  const typeDefs = concatAST([parse(federation(federationVersion)), parse(CONTRACT_DIRECTIVES), ...(extraSdl ? [parse(extraSdl)] : []), extended.typeDefs]);
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: extended.resolvers as never }]);
  carryNotes(plain, schema);
  resolveEntities(schema, references);
  return { schema, typeDefs };
}

/**
 * What a reference throws at once would cost all entities of the request, and `undefined` for an interface would be an
 * error: so both are made what they are for a single entity, its own error and null.
 */
function eachAlone<Context>(resolveReference: References<Context>[string]): References<Context>[string] {
  return async (key, context) => (await resolveReference(key, context)) ?? null;
}
