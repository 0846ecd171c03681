import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A new, empty database on the PostgreSQL server that TEST_DATABASE_URL names. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `va_${randomBytes(6).toString('hex')}`;
  await run(`create database ${name}`);
  return { url: `${process.env['TEST_DATABASE_URL']}/${name}`, drop: () => run(`drop database ${name} with (force)`) };
}

async function run(statement: string): Promise<void> {
  const client = new Client(`${process.env['TEST_DATABASE_URL']}/postgres`);
  await client.connect();
  await client.query(statement);
  await client.end();
}
