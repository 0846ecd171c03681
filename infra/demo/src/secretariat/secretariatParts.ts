import { activityDemo } from './activity.demo.js';
import { areaDemo } from './area.demo.js';
import { consultationDemo } from './consultation.demo.js';
import { documentDemo } from './document.demo.js';
import { federationDemo } from './federation.demo.js';
import { forumDemo } from './forum.demo.js';
import { mappingDemo } from './mapping.demo.js';
import { membershipDemo } from './membership.demo.js';
import { negotiationDemo } from './negotiation.demo.js';
import { networkDemo } from './network.demo.js';
import { projectDemo } from './project.demo.js';
import type { SecretariatPart } from './secretariatPart.js';
import { steeringDemo } from './steering.demo.js';

/** Every concept of the secretariats' demonstration data, in the order in which it is loaded. */
export const SECRETARIAT_PARTS: readonly SecretariatPart[] = [
  federationDemo,
  documentDemo,
  membershipDemo,
  steeringDemo,
  mappingDemo,
  areaDemo,
  consultationDemo,
  forumDemo,
  networkDemo,
  negotiationDemo,
  projectDemo,
  activityDemo,
];
