import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { LoadProfileResolver, OrganisationLoadResolver } from './load.resolver.js';
import { LoadProfile } from './loadProfile.js';
import { WithheldLoad } from './withheldLoad.js';

/** How the work of the organisation's services is spread over the year. */
export const loadPart: Part<Context> = {
  entities: [LoadProfile, WithheldLoad],
  resolvers: [LoadProfileResolver, OrganisationLoadResolver],
};
