import type { Subgraph } from '@samverkan/schema';
import type { DocumentNode } from 'graphql';

/** The names by which query plans call the two subgraphs that the gateway answers itself. */
export const MEMBERS = 'member';
export const OVERVIEW = 'overview';

/** Their addresses lead nowhere: no request goes there (RFC 2606). */
export function ownSubgraphs(contract: DocumentNode, overview: DocumentNode): Subgraph[] {
  return [
    { name: MEMBERS, url: 'http://member.invalid', typeDefs: contract },
    { name: OVERVIEW, url: 'http://overview.invalid', typeDefs: overview },
  ];
}
