export { CannotStart } from './errors.js';
export { startFederation, type Federation, type FederationOptions, type Seed } from './federation.js';
export { startCluster, type Cluster, type ClusterOptions } from './postgres/cluster.js';
export { createDatabase } from './postgres/createDatabase.js';
export type { Program } from './program.js';
