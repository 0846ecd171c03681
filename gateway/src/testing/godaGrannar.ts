import type { GatewayOptions } from '../gateway.js';
import { startFederation, startFederationMembers, type FederationMembers, type TestFederation } from './federation.js';

export { createDatabase, post, type Answer, type GatewayError } from './federation.js';
export type GodaGrannar = TestFederation;
export type GodaGrannarMembers = FederationMembers;

/** Somebody of Goda grannar, who sees what its members share with each other. */
export const READER = { grants: ['reader:goda-grannar'] };

/** Goda grannar as `npm start` runs it. */
export const startGodaGrannar = (options: Partial<GatewayOptions> = {}): Promise<GodaGrannar> => startFederation('goda-grannar', options);

/** Goda grannar without its gateway. */
export const startGodaGrannarMembers = (): Promise<GodaGrannarMembers> => startFederationMembers('goda-grannar');
