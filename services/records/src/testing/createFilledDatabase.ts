import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { aDatabaseName, onTestServer, testDatabaseUrl } from './testServer.js';

/**
 * A new database of the run's PostgreSQL with what `fill` puts into an empty one: its address. It is filled once in a
 * run, and copied for all who name the same `content`. `fill` leaves no connection to it open.
 */
export function createFilledDatabase(content: string, fill: (databaseUrl: string) => Promise<unknown>): Promise<string> {
  const template = `template_${createHash('sha256').update(`${process.env['TEST_RUN']} ${content}`).digest('hex').slice(0, 32)}`;
  return onTestServer(async (client) => {
    if (!(await isThere(client, template))) await makeOnce(client, template, fill);
    const name = aDatabaseName('copy');
    await client.query(`create database ${name} template ${template}`);
    return testDatabaseUrl(name);
  });
}

/** Whoever comes first makes it, and the others wait. It has its name only when it is full. */
async function makeOnce(client: Client, template: string, fill: (databaseUrl: string) => Promise<unknown>): Promise<void> {
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [template]);
  try {
    if (await isThere(client, template)) return;
    const name = aDatabaseName('filling');
    await client.query(`create database ${name}`);
    await fill(testDatabaseUrl(name));
    await client.query(`alter database ${name} rename to ${template}`);
  } finally {
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [template]);
  }
}

const isThere = async (client: Client, name: string): Promise<boolean> => (await client.query('select from pg_database where datname = $1', [name])).rows.length > 0;
