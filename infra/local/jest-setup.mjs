import { randomUUID } from 'node:crypto';
import { startCluster } from './dist/index.js';

/**
 * Jest's globalSetup: one throw-away PostgreSQL for the whole run. Its address, with no database name, is in
 * TEST_DATABASE_URL; each test file makes a database of its own in it. A server that is named there already is used.
 * TEST_RUN tells this run from others on such a server.
 */
export default async function setUp() {
  process.env['TEST_RUN'] = randomUUID();
  if (process.env['TEST_DATABASE_URL']) return;
  const cluster = await startCluster();
  process.env['TEST_DATABASE_URL'] = cluster.url;
  globalThis.samverkanTestCluster = cluster;
}
