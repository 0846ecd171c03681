import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { BodyDutiesResolver, BodyDutyActionResolver, OrganisationDutiesResolver } from './duty.resolver.js';
import { BodyDutyAction } from './bodyDutyAction.js';

/** What the organisation's bodies are to do for the co-operation, and what they have done. */
export const dutyPart: Part<Context> = {
  entities: [BodyDutyAction],
  resolvers: [BodyDutyActionResolver, BodyDutiesResolver, OrganisationDutiesResolver],
  references: { BodyDutyAction: ({ id }, { loaders }) => loaders.shown(BodyDutyAction).load(id) },
};
