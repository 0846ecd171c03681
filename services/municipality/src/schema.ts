import { buildFederatedSchema, type FederatedSchema } from '@samverkan/common';
import { AgreementPartyResolver } from './agreement/agreementParty.resolver.js';
import { AgreementResolver } from './agreement/agreement.resolver.js';
import type { Context } from './context.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { ServiceResolver } from './service/service.resolver.js';
import { PartyStatementResolver } from './statement/partyStatement.resolver.js';

/** The member’s subgraph: the contract that all members share, and a few root fields for the member’s own users. */
export function buildMemberSchema(): Promise<FederatedSchema> {
  return buildFederatedSchema<Context>({
    resolvers: [OrganisationResolver, ServiceResolver, AgreementResolver, AgreementPartyResolver, PartyStatementResolver],
    validate: false,
    references: {
      Organisation: ({ id }, { loaders }) => loaders.organisation.load(id),
      Service: ({ id }, { loaders }) => loaders.service.load(id),
      Agreement: ({ id }, { loaders }) => loaders.agreement.load(id),
      AgreementParty: ({ id }, { loaders }) => loaders.party.load(id),
      PartyStatement: ({ id }, { loaders }) => loaders.statement.load(id),
    },
  });
}
