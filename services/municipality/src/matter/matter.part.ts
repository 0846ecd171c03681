import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Matter } from './matter.js';
import { MatterDecisionResolver, MatterResolver, OrganisationMattersResolver } from './matter.resolver.js';
import { MatterDecision } from './matterDecision.js';

/** What the organisation's bodies take up and send on, and what they decide. */
export const matterPart: Part<Context> = {
  entities: [Matter, MatterDecision],
  resolvers: [MatterResolver, MatterDecisionResolver, OrganisationMattersResolver],
  references: {
    Matter: ({ id }, { loaders }) => loaders.shown(Matter).load(id),
    MatterDecision: ({ id }, { loaders }) => loaders.shown(MatterDecision).load(id),
  },
};
