import type { SupergraphManager } from '@apollo/gateway';
import { compose, type Subgraph } from '@samverkan/schema';

/**
 * Gives Apollo Gateway its supergraph. It is composed here, from the contract and not from what the members say at
 * the moment: a member that is down does not stop the start, and its size does not grow with the members.
 */
export class ComposedSupergraph implements SupergraphManager {
  constructor(private readonly subgraphs: readonly Subgraph[]) {}

  /** Rejects with CompositionRefused, which says why, when the subgraphs do not fit together. */
  async initialize() {
    return { supergraphSdl: compose([...this.subgraphs]) };
  }
}
