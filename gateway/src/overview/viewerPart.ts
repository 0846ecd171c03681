import { ORGANISATION_ROLES, type Grant } from '@samverkan/common';
import type { Manifest } from '@samverkan/schema';
import type { Directory } from '../members/directory.js';
import type { OperationContext } from '../members/operationContext.js';
import { toFederation } from './federationPart.js';
import type { Part } from './part.js';
import { referenceTo } from './reference.js';

/** Who the graph takes the asker to be. */
export function viewerPart(manifest: () => Manifest, directory: Directory): Part {
  const isOfOrganisation = ({ role }: Grant) => (ORGANISATION_ROLES as readonly string[]).includes(role);
  return {
    typeDefs: /* GraphQL */ `
      type Query {
        "Who this request is made for, as the gateway takes it. Null for who has not said who they are."
        viewer: Viewer
      }

      "Who a request is made for, and what they may do. Source: the issuer of the token that came with the request."
      type Viewer {
        "The issuer and its subject, or the API token: the same wherever the same person or machine is met."
        id: ID!
        "What the person or the machine is called; null where nobody has said."
        name: String
        "What they are, and where; an empty list for somebody with no role here."
        grants: [ViewerGrant!]!
        "Whether commands are refused whatever the roles: so it is with an API token for reading."
        readOnly: Boolean!
      }

      "A role somewhere."
      type ViewerGrant {
        "What somebody is."
        role: ViewerRole!
        "The id of the organisation or of the federation where they are that."
        of: ID!
        "The organisation, for a role in a member of this federation; null otherwise."
        organisation: Organisation
        "The federation, for a role in this one; null otherwise."
        federation: Federation
      }

      "What somebody may be. Each role in the federation may do what the one before it may, and so may each in an organisation."
      enum ViewerRole {
        "Reads what the members of the federation share with each other."
        READER
        "Reads it, and asks questions of their own."
        ANALYST
        "Looks after the secretariat’s records (sekretariatets handläggare)."
        SECRETARIAT
        "Looks after an organisation’s records (handläggare / saksbehandler)."
        OFFICER
        "As an officer, and gives out API tokens."
        ADMINISTRATOR
      }
    `,
    resolvers: {
      Query: {
        viewer: (_root: never, _args: never, { viewer }: OperationContext) => (viewer.id === null ? null : viewer),
      },
      Viewer: { readOnly: ({ readOnly }: { readOnly?: boolean }) => readOnly ?? false },
      ViewerGrant: {
        role: ({ role }: Grant) => role.toUpperCase(),
        organisation: (grant: Grant) => (isOfOrganisation(grant) && directory.has(grant.of) ? referenceTo('Organisation', grant.of) : null),
        federation: (grant: Grant) => (!isOfOrganisation(grant) && grant.of === manifest().id ? toFederation(manifest()) : null),
      },
    },
  };
}
