import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Officeholder } from './officeholder.js';
import { OfficeholderResolver, OrganisationOfficeholdersResolver } from './officeholder.resolver.js';

/** Who holds the organisation's public roles. */
export const officeholderPart: Part<Context> = {
  entities: [Officeholder],
  resolvers: [OfficeholderResolver, OrganisationOfficeholdersResolver],
  references: { Officeholder: ({ id }, { loaders }) => loaders.shown(Officeholder).load(id) },
};
