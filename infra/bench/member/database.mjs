import { loadGenerated, seedMember } from '@samverkan/demo';
import { createDatabase, startCluster } from '@samverkan/local';
import pg from 'pg';
import { MEMBERS, ORGANISATION, RECORDS } from './questions.mjs';

/** A PostgreSQL of the bench's own with one member's database in it. `ids`: some of the records' ids; `stop` ends it. */
export async function startDatabase() {
  const cluster = await startCluster();
  try {
    const databaseUrl = await createDatabase(cluster.url, ORGANISATION);
    await seedMember({ organisation: ORGANISATION, databaseUrl });
    await loadGenerated({ organisation: ORGANISATION, members: MEMBERS, seed: 1, services: RECORDS, agreements: RECORDS, databaseUrl });
    return { databaseUrl, ids: await settle(databaseUrl), stop: () => cluster.stop() };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** Lets PostgreSQL learn about its tables, as it does by itself after a while; returns ids from all over them. */
async function settle(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('vacuum analyze');
  const pick = async (table) => (await client.query(`select id from ${table} order by md5(id) limit 250`)).rows.map(({ id }) => id);
  const ids = { agreements: await pick('agreement'), services: await pick('service') };
  await client.end();
  return ids;
}
