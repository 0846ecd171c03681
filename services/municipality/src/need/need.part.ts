import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { NeedResolver, OrganisationNeedsResolver } from './need.resolver.js';
import { Need } from './need.js';

/** What the organisation needs, as it has put it forward to its federations. */
export const needPart: Part<Context> = {
  entities: [Need],
  resolvers: [NeedResolver, OrganisationNeedsResolver],
  references: { Need: ({ id }, { loaders }) => loaders.shown(Need).load(id) },
};
