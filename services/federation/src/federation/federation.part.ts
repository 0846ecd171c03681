import { ChangeEvent, LoadedRow, type Part, Provenance } from '@samverkan/records';
import type { Context } from '../context.js';
import { Federation } from './federation.js';
import { FederationResolver } from './federation.resolver.js';

/** The federation whose records the database holds, and the trail of every change of them. */
export const federationPart: Part<Context> = {
  entities: [Federation, Provenance, ChangeEvent, LoadedRow],
  resolvers: [FederationResolver],
  references: { Federation: ({ id }, { loaders }) => loaders.one(Federation).load(id) },
};
