import { areaDemo } from './area.demo.js';
import { documentDemo } from './document.demo.js';
import { federationDemo } from './federation.demo.js';
import { mappingDemo } from './mapping.demo.js';
import { membershipDemo } from './membership.demo.js';
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
];
