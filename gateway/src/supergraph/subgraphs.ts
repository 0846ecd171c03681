import type { Subgraph } from '@samverkan/schema';
import type { DocumentNode } from 'graphql';

/** The names by which query plans call the two subgraphs that the gateway answers itself. */
export const MEMBERS = 'member';
export const OVERVIEW = 'overview';

/** Where the two are asked. */
export interface OwnAddresses {
  member: string;
  overview: string;
}

/** Within the gateway their addresses lead nowhere: no request goes there (RFC 2606). */
const NOWHERE: OwnAddresses = { member: 'http://member.invalid', overview: 'http://overview.invalid' };

export function ownSubgraphs(contract: DocumentNode, overview: DocumentNode, addresses: OwnAddresses = NOWHERE): Subgraph[] {
  return [
    { name: MEMBERS, url: addresses.member, typeDefs: contract },
    { name: OVERVIEW, url: addresses.overview, typeDefs: overview },
  ];
}
