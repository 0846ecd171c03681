import type { Pool, TypeOverrides } from 'pg';
import { giveBackLost } from './giveBackLost.js';
import { readTextArraysBy } from './readTextArray.js';

/** What every pool of connections is given before it is used. */
export function preparePool(pool: Pool): void {
  giveBackLost(pool);
  readTextArraysBy(pool.options.types as TypeOverrides);
}
