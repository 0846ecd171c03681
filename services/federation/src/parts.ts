import type { Part } from '@samverkan/records';
import type { Context } from './context.js';
import { federationPart } from './federation/federation.part.js';

/** Every concept that a secretariat holds, a folder each. */
export const PARTS: readonly Part<Context>[] = [
  federationPart,
];
