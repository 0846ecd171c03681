import { aDatabaseName, onTestServer, testDatabaseUrl } from './testServer.js';

/** A new, empty database of the run's PostgreSQL: its address. It goes when the run's PostgreSQL goes. */
export async function createTestDatabase(prefix = 'test'): Promise<string> {
  const name = aDatabaseName(prefix);
  await onTestServer((client) => client.query(`create database ${name}`));
  return testDatabaseUrl(name);
}
