import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { AreaInterest } from './areaInterest.js';
import { InterestResolver, OrganisationInterestsResolver } from './interest.resolver.js';

/** The organisation's own interest in what could be done together. */
export const interestPart: Part<Context> = {
  entities: [AreaInterest],
  resolvers: [InterestResolver, OrganisationInterestsResolver],
  references: { AreaInterest: ({ id }, { loaders }) => loaders.shown(AreaInterest).load(id) },
};
