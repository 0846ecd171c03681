import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Gain } from './gain.js';
import { GainResolver, OrganisationGainsResolver } from './gain.resolver.js';
import { Measure } from './measure.js';

/** What the organisation expects of the agreements that it is party to, and what came of it. */
export const gainPart: Part<Context> = {
  entities: [Gain, Measure],
  resolvers: [GainResolver, OrganisationGainsResolver],
  references: { Gain: ({ id }, { loaders }) => loaders.shown(Gain).load(id) },
};
