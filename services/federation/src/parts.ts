import { apiTokenPart, commandsPart, type Part } from '@samverkan/records';
import { activityPart } from './activity/activity.part.js';
import { areaPart } from './area/area.part.js';
import { changePart } from './change/change.part.js';
import { consultationPart } from './consultation/consultation.part.js';
import type { Context } from './context.js';
import { documentPart } from './document/document.part.js';
import { federationPart } from './federation/federation.part.js';
import { forumPart } from './forum/forum.part.js';
import { mappingPart } from './mapping/mapping.part.js';
import { membershipPart } from './membership/membership.part.js';
import { negotiationPart } from './negotiation/negotiation.part.js';
import { networkPart } from './network/network.part.js';
import { positionPart } from './position/position.part.js';
import { projectPart } from './project/project.part.js';
import { steeringPart } from './steering/steering.part.js';

/** Every concept that a secretariat holds, a folder each. */
export const PARTS: readonly Part<Context>[] = [
  federationPart,
  documentPart,
  membershipPart,
  steeringPart,
  mappingPart,
  areaPart,
  consultationPart,
  positionPart,
  forumPart,
  networkPart,
  negotiationPart,
  projectPart,
  activityPart,
  apiTokenPart,
  commandsPart,
  changePart,
];
