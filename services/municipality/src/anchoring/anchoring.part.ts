import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { OrganisationAnchoringResolver, AnchoringResolver } from './anchoring.resolver.js';
import { AnchoringStep } from './anchoringStep.js';

/** How the organisation anchors the co-operations that it is in, at home. */
export const anchoringPart: Part<Context> = {
  entities: [AnchoringStep],
  resolvers: [AnchoringResolver, OrganisationAnchoringResolver],
  references: { AnchoringStep: ({ id }, { loaders }) => loaders.shown(AnchoringStep).load(id) },
};
