import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { askVersion, createDatabase } from './createDatabase.js';

const server = process.env['TEST_DATABASE_URL']!;

test('a database is made once, also when several ask for it at the same time', async () => {
  const name = `båstad "${randomUUID()}"`;
  const urls = await Promise.all(Array.from({ length: 4 }, () => createDatabase(server, name)));
  expect(new Set(urls).size).toBe(1);
  expect(await createDatabase(server, name)).toBe(urls[0]);

  const client = new Client({ connectionString: urls[0]! });
  await client.connect();
  const { rows } = await client.query('select current_database() as name, pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()');
  await client.end();
  expect(rows).toEqual([{ name, encoding: 'UTF8' }]);
});

test("the server's address may name a database to connect to, and settings, which the new one keeps", async () => {
  const url = await createDatabase(`${server}/template1?application_name=tests`, `test_${randomUUID()}`);
  expect(new URL(url).search).toBe('?application_name=tests');
});

test('a name that PostgreSQL would cut off is refused', async () => {
  await expect(createDatabase(server, 'å'.repeat(32))).rejects.toThrow("A database's name has at most 63 bytes, and");
});

test("askVersion gives the server's version, and rejects where there is none", async () => {
  expect(await askVersion(server)).toMatch(/^\d+\.\d+$/);
  await expect(askVersion('postgresql://127.0.0.1:1')).rejects.toThrow('ECONNREFUSED');
});
