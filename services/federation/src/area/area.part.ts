import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { CooperationAreaResolver, FederationAreasResolver, RoundAreasResolver } from './area.resolver.js';
import { AreaChange } from './areaChange.js';
import { CooperationArea } from './cooperationArea.js';

/** What the members may do together. */
export const areaPart: Part<Context> = {
  entities: [CooperationArea, AreaChange],
  appendOnly: [AreaChange],
  resolvers: [FederationAreasResolver, RoundAreasResolver, CooperationAreaResolver],
  references: { CooperationArea: ({ id }, { loaders }) => loaders.shown(CooperationArea).load(id) },
};
