import { Migration20261122031831 } from './Migration20261122031831.js';
import { Migration20261122041536 } from './Migration20261122041536.js';
import { Migration20261122043113 } from './Migration20261122043113.js';
import { Migration20261122061229 } from './Migration20261122061229.js';
import { Migration20261122070113 } from './Migration20261122070113.js';
import { Migration20261122070900 } from './Migration20261122070900.js';
import { Migration20261122062353 } from './Migration20261122062353.js';

/** Every migration, in the order in which they are run. */
export const migrations = [
  { name: 'Migration20261122031831', class: Migration20261122031831 },
  { name: 'Migration20261122041536', class: Migration20261122041536 },
  { name: 'Migration20261122043113', class: Migration20261122043113 },
  { name: 'Migration20261122061229', class: Migration20261122061229 },
  { name: 'Migration20261122070113', class: Migration20261122070113 },
  { name: 'Migration20261122070900', class: Migration20261122070900 },
  { name: 'Migration20261122062353', class: Migration20261122062353 },
];
