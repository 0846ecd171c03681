import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';

const server = () => process.env['TEST_DATABASE_URL']!;

/** Runs something on the run's PostgreSQL, beside all databases of tests. */
export async function onTestServer<Result>(run: (client: Client) => Promise<Result>): Promise<Result> {
  const { Client } = (await import('pg')).default;
  const client = new Client(`${server()}/postgres`);
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** The address of one of its databases. */
export const testDatabaseUrl = (name: string): string => `${server()}/${name}`;

/** A name that no other database has. */
export const aDatabaseName = (prefix: string): string => `${prefix}_${randomBytes(6).toString('hex')}`;
