import { Supergraph, type Schema } from '@apollo/federation-internals';
import type { Planner } from './planner.js';

/** A supergraph as planners read it, and what a gateway has to know of it whoever plans. */
export interface ReadSupergraph extends Omit<Planner, 'plan'> {
  supergraph: Supergraph;
  api: Schema;
}

/** Throws when the supergraph is invalid. */
export function readSupergraph(sdl: string): ReadSupergraph {
  const supergraph = Supergraph.build(sdl);
  const api = supergraph.apiSchema();
  return { supergraph, api, apiSchema: api.toGraphQLJSSchema(), supergraphSchema: supergraph.schema.toGraphQLJSSchema(), subgraphs: supergraph.subgraphsMetadata() };
}
