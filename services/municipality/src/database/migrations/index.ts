import { Migration20261122000302 } from './Migration20261122000302.js';
import { Migration20261122032250 } from './Migration20261122032250.js';
import { Migration20261122032209 } from './Migration20261122032209.js';
import { Migration20261122034541 } from './Migration20261122034541.js';
import { Migration20261122034320 } from './Migration20261122034320.js';
import { Migration20261122040543 } from './Migration20261122040543.js';
import { Migration20261122040614 } from './Migration20261122040614.js';
import { Migration20261122035713 } from './Migration20261122035713.js';
import { Migration20261122042110 } from './Migration20261122042110.js';
import { Migration20261122041719 } from './Migration20261122041719.js';
import { Migration20261122061228 } from './Migration20261122061228.js';
import { Migration20261122062232 } from './Migration20261122062232.js';
import { Migration20261122070111 } from './Migration20261122070111.js';
import { Migration20261122070856 } from './Migration20261122070856.js';
import { Migration20261122062351 } from './Migration20261122062351.js';
import { Migration20261122091329 } from './Migration20261122091329.js';
import { Migration20261122100939 } from './Migration20261122100939.js';
import { Migration20261122095830 } from './Migration20261122095830.js';

/** Every migration, in the order in which they are run. */
export const migrations = [
  { name: 'Migration20261122000302', class: Migration20261122000302 },
  { name: 'Migration20261122032250', class: Migration20261122032250 },
  { name: 'Migration20261122032209', class: Migration20261122032209 },
  { name: 'Migration20261122034541', class: Migration20261122034541 },
  { name: 'Migration20261122034320', class: Migration20261122034320 },
  { name: 'Migration20261122040543', class: Migration20261122040543 },
  { name: 'Migration20261122040614', class: Migration20261122040614 },
  { name: 'Migration20261122035713', class: Migration20261122035713 },
  { name: 'Migration20261122042110', class: Migration20261122042110 },
  { name: 'Migration20261122041719', class: Migration20261122041719 },
  { name: 'Migration20261122061228', class: Migration20261122061228 },
  { name: 'Migration20261122062232', class: Migration20261122062232 },
  { name: 'Migration20261122070111', class: Migration20261122070111 },
  { name: 'Migration20261122070856', class: Migration20261122070856 },
  { name: 'Migration20261122062351', class: Migration20261122062351 },
  { name: 'Migration20261122091329', class: Migration20261122091329 },
  { name: 'Migration20261122100939', class: Migration20261122100939 },
  { name: 'Migration20261122095830', class: Migration20261122095830 },
];
