import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { DutyAction } from './dutyAction.js';
import { Evidence } from './evidence.js';
import { Mandate } from './mandate.js';
import { SteeringBody } from './steeringBody.js';
import { SteeringGroup } from './steeringGroup.js';
import { DutyActionResolver, FederationSteeringResolver, SteeringGroupResolver } from './steeringGroup.resolver.js';

/** The group that steers the federation, and what it does for its duties. */
export const steeringPart: Part<Context> = {
  entities: [SteeringGroup, SteeringBody, Mandate, DutyAction, Evidence],
  resolvers: [FederationSteeringResolver, DutyActionResolver, SteeringGroupResolver],
  references: {
    SteeringGroup: ({ id }, { loaders }) => loaders.shown(SteeringGroup).load(id),
    SteeringBody: ({ id }, { loaders }) => loaders.shown(SteeringBody).load(id),
    DutyAction: ({ id }, { loaders }) => loaders.shown(DutyAction).load(id),
  },
};
