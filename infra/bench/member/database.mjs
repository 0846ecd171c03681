import { loadGenerated, seedMember } from '@samverkan/demo';
import { createDatabase, startCluster } from '@samverkan/local';
import pg from 'pg';
import { MEMBERS, ORGANISATION, RECORDS } from './questions.mjs';

/**
 * A PostgreSQL of the bench's own with one member's database in it, filled. `shownUrl` shows what anyone is shown, by the
 * database's own policies: who is not the member has to hide the rest as well. `ids`: of some of the records that are shown; `stop` ends it.
 */
export async function startDatabase() {
  const cluster = await startCluster();
  try {
    const databaseUrl = await createDatabase(cluster.url, ORGANISATION);
    await seedMember({ organisation: ORGANISATION, databaseUrl });
    await loadGenerated({ organisation: ORGANISATION, members: MEMBERS, seed: 1, services: RECORDS, agreements: RECORDS, databaseUrl });
    const shownUrl = `${databaseUrl}?options=-c%20role%3Dsamverkan_anyone`;
    await settle(databaseUrl);
    return { databaseUrl, shownUrl, ids: await pickIds(shownUrl), stop: () => cluster.stop() };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** Lets PostgreSQL learn about its tables, as it does by itself after a while. */
const settle = (databaseUrl) => connected(databaseUrl, (client) => client.query('vacuum analyze'));

/** From all over the tables. */
const pickIds = (databaseUrl) =>
  connected(databaseUrl, async (client) => {
    const pick = async (table) => (await client.query(`select id from ${table} order by md5(id) limit 250`)).rows.map(({ id }) => id);
    return { agreements: await pick('agreement'), services: await pick('service') };
  });

async function connected(databaseUrl, use) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
