import { composeServices } from '@apollo/composition';
import { parse, type DocumentNode } from 'graphql';

export interface Subgraph {
  /** The name that query plans call it by. */
  name: string;
  /** Where it is asked; for a subgraph that the gateway answers itself, an address that leads nowhere. */
  url: string;
  typeDefs: DocumentNode | string;
}

/** The subgraphs do not fit together. The message has a line for each reason. */
export class CompositionRefused extends Error {}

/** Composes a supergraph and returns its SDL. Throws {@link CompositionRefused} with every reason. */
export function compose(subgraphs: Subgraph[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, url, typeDefs }) => ({ name, url, typeDefs: typeof typeDefs === 'string' ? parse(typeDefs, { noLocation: true }) : typeDefs })),
  );
  if (supergraphSdl === undefined) throw new CompositionRefused((errors ?? []).map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
