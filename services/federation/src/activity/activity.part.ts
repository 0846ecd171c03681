import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Activity } from './activity.js';
import { ActivityCommandsResolver, FederationActivitiesResolver } from './activity.resolver.js';

/** What the federation plans to do, year by year. */
export const activityPart: Part<Context> = {
  entities: [Activity],
  resolvers: [FederationActivitiesResolver, ActivityCommandsResolver],
  references: { Activity: ({ id }, { loaders }) => loaders.shown(Activity).load(id) },
};
