import type { Subgraph } from '@samverkan/schema';
import type { DocumentNode } from 'graphql';

/** The names by which query plans call the two subgraphs that the gateway answers itself. */
export const MEMBERS = 'member';
export const OVERVIEW = 'overview';
/** The secretariat's: an ordinary subgraph, whose schema is known before it is asked. */
export const SECRETARIAT = 'federation';

/** The subgraphs that every federation has, by their SDL. */
export interface OwnSchemas {
  contract: DocumentNode;
  overview: DocumentNode;
  secretariat: DocumentNode;
}

/** Where those are asked that the gateway answers itself. */
export interface OwnAddresses {
  member: string;
  overview: string;
  /** Where the secretariat is asked, other than at its own address. */
  secretariat?: string;
}

/** Within the gateway their addresses lead nowhere: no request goes there (RFC 2606). */
const NOWHERE: OwnAddresses = { member: 'http://member.invalid', overview: 'http://overview.invalid' };

export function ownSubgraphs({ contract, overview, secretariat }: OwnSchemas, secretariatUrl: string, addresses: OwnAddresses = NOWHERE): Subgraph[] {
  return [
    { name: MEMBERS, url: addresses.member, typeDefs: contract },
    { name: OVERVIEW, url: addresses.overview, typeDefs: overview },
    { name: SECRETARIAT, url: addresses.secretariat ?? secretariatUrl, typeDefs: secretariat },
  ];
}
