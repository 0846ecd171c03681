import { randomBytes } from 'node:crypto';

/** A new, empty database of the run's PostgreSQL: its address. It goes when the run's PostgreSQL goes. */
export async function createTestDatabase(prefix = 'test'): Promise<string> {
  const { Client } = (await import('pg')).default;
  const server = process.env['TEST_DATABASE_URL']!;
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  const client = new Client(`${server}/postgres`);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${server}/${name}`;
}
