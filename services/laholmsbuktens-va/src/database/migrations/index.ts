import { Migration20261122010423 } from './Migration20261122010423.js';

/** Every migration, in the order in which they are run. */
export const migrations = [{ name: 'Migration20261122010423', class: Migration20261122010423 }];
