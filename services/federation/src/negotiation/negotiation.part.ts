import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { NegotiationMandate } from './negotiationMandate.js';
import { Negotiation } from './negotiation.js';
import { FederationNegotiationsResolver, NegotiationCommandsResolver, NegotiationResolver } from './negotiation.resolver.js';

/** What the federation negotiates, and for whom. */
export const negotiationPart: Part<Context> = {
  entities: [Negotiation, NegotiationMandate],
  resolvers: [NegotiationResolver, FederationNegotiationsResolver, NegotiationCommandsResolver],
  references: {
    Negotiation: ({ id }, { loaders }) => loaders.shown(Negotiation).load(id),
    NegotiationMandate: ({ id }, { loaders }) => loaders.shown(NegotiationMandate).load(id),
  },
};
