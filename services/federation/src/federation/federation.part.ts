import { type Part, Provenance, Sharing } from '@samverkan/records';
import type { Context } from '../context.js';
import { Federation } from './federation.js';
import { FederationResolver } from './federation.resolver.js';

/** The federation whose records the database holds. */
export const federationPart: Part<Context> = {
  entities: [Federation, Provenance, Sharing],
  resolvers: [FederationResolver],
  references: { Federation: ({ id }, { loaders }) => loaders.shown(Federation).load(id) },
};
