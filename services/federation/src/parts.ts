import type { Part } from '@samverkan/records';
import { areaPart } from './area/area.part.js';
import type { Context } from './context.js';
import { documentPart } from './document/document.part.js';
import { federationPart } from './federation/federation.part.js';
import { mappingPart } from './mapping/mapping.part.js';
import { membershipPart } from './membership/membership.part.js';
import { steeringPart } from './steering/steering.part.js';

/** Every concept that a secretariat holds, a folder each. */
export const PARTS: readonly Part<Context>[] = [
  federationPart,
  documentPart,
  membershipPart,
  steeringPart,
  mappingPart,
  areaPart,
];
