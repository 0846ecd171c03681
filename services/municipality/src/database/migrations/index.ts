import { Migration20261122000302 } from './Migration20261122000302.js';

/** Every migration, in the order in which they are run. */
export const migrations = [{ name: 'Migration20261122000302', class: Migration20261122000302 }];
