import { federationDemo } from './federation.demo.js';
import type { SecretariatPart } from './secretariatPart.js';

/** Every concept of the secretariats' demonstration data, in the order in which it is loaded. */
export const SECRETARIAT_PARTS: readonly SecretariatPart[] = [federationDemo];
