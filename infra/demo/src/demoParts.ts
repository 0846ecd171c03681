import type { DemoPart } from './demoPart.js';

/** Every concept's demonstration data, in the order in which it is loaded. */
export const DEMO_PARTS: readonly DemoPart[] = [];
