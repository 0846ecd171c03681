import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { OrganisationStancesResolver, StanceResolver } from './stance.resolver.js';
import { Stance } from './stance.js';

/** Where the organisation stands on what its association says for all. */
export const stancePart: Part<Context> = {
  entities: [Stance],
  resolvers: [StanceResolver, OrganisationStancesResolver],
  references: { Stance: ({ id }, { loaders }) => loaders.shown(Stance).load(id) },
};
