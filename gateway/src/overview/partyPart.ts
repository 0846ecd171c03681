import { findOwner } from '@samverkan/common';
import type { Directory } from '../members/directory.js';
import type { Part } from './part.js';

/** Whether a party to an agreement can speak for itself here. */
export function partyPart(directory: Directory): Part {
  return {
    typeDefs: /* GraphQL */ `
      type AgreementParty @key(fields: "id") {
        id: ID!
        "Whether the party is a member of this federation, so that its own statement can be asked for."
        presence: PartyPresence @requires(fields: "organisationId")
      }

      "Whether a party can speak for itself."
      enum PartyPresence {
        "It is a member of this federation and runs a subgraph."
        MEMBER
        "It is outside the federation, or runs no subgraph: only what the keeper has written is known."
        OUTSIDE
      }
    `,
    resolvers: {
      AgreementParty: {
        presence: (({ organisationId }: { organisationId?: unknown }) => {
          const owner = findOwner(organisationId);
          return owner === undefined ? null : directory.has(owner) ? 'MEMBER' : 'OUTSIDE';
        }),
      },
    },
  };
}
