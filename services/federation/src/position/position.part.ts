import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { JointPosition } from './jointPosition.js';
import { FederationPositionsResolver, PositionCommandsResolver } from './position.resolver.js';

/** What the federation stands for. */
export const positionPart: Part<Context> = {
  entities: [JointPosition],
  resolvers: [FederationPositionsResolver, PositionCommandsResolver],
  references: { JointPosition: ({ id }, { loaders }) => loaders.shown(JointPosition).load(id) },
};
