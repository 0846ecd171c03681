import { Supergraph, type Schema } from '@apollo/federation-internals';
import { buildASTSchema, Kind, parse, type DocumentNode, type GraphQLSchema, type TypeDefinitionNode } from 'graphql';
import type { Planner } from './planner.js';

/** A supergraph as planners read it, and what a gateway has to know of it whoever plans. */
export interface ReadSupergraph extends Omit<Planner, 'plan'> {
  supergraph: Supergraph;
  api: Schema;
}

/** Throws when the supergraph is invalid. */
export function readSupergraph(sdl: string): ReadSupergraph {
  // Without locations: these would keep every token of the text alive.
  const document = parse(sdl, { noLocation: true });
  const supergraph = Supergraph.build(document);
  const api = supergraph.apiSchema();
  return { supergraph, api, apiSchema: api.toGraphQLJSSchema(), types: relationsOf(document), subgraphs: supergraph.subgraphsMetadata() };
}

/** The types and which are kinds of which, without what they say: that is for those who plan. */
function relationsOf({ definitions }: DocumentNode): GraphQLSchema {
  const related = definitions.flatMap((definition): TypeDefinitionNode[] => {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) return [{ kind: definition.kind, name: definition.name, types: definition.types }];
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) return [{ kind: definition.kind, name: definition.name, interfaces: definition.interfaces }];
    return [];
  });
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: related }, { assumeValid: true, assumeValidSDL: true });
}
