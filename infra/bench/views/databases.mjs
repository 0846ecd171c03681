import { generateRecords, insert, loadRecords, madeUp, moneyOf, worldOf } from '@samverkan/demo';
import { createDatabase, startCluster } from '@samverkan/local';
import { openDatabase } from '@samverkan/municipality';
import pg from 'pg';
import { memberIds } from '../members/records.mjs';

/** Every member's program and the hand-written one hold a few connections to each database. */
const CONNECTIONS_A_MEMBER = 20;

/** A PostgreSQL of the bench's own, with a database for each of n members: `[[id, url], …]`. `stop` ends it. */
export async function startDatabases(n, agreements) {
  const cluster = await startCluster({ maxConnections: 100 + n * CONNECTIONS_A_MEMBER });
  try {
    const databases = [];
    for (const [organisation, records] of recordsOfAll(n, agreements)) {
      const databaseUrl = await createDatabase(cluster.url, organisation);
      await fill(databaseUrl, records);
      databases.push([organisation, databaseUrl]);
    }
    return { databases, stop: () => cluster.stop() };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** What each member keeps, what it states on the others' agreements, and the money of both. */
function recordsOfAll(n, agreements) {
  const members = memberIds(n);
  const all = new Map(members.map((id) => [id, { organisation: anOrganisation(id), populations: [], agreements: [], statements: [] }]));
  for (const keeper of members) {
    for (const [id, held] of generateRecords({ organisation: keeper, members, seed: 1, services: 0, agreements })) {
      all.get(id).agreements.push(...held.agreements);
      all.get(id).statements.push(...held.statements);
    }
  }
  const world = worldOf(all);
  for (const records of all.values()) records.money = [...moneyOf(records, world)];
  return all;
}

const anOrganisation = (id) => ({ id, kind: 'MUNICIPALITY', name: id, officialName: id, country: 'SE', county: null, organisationNumber: null, homepage: null, provenance: madeUp(id) });

async function fill(databaseUrl, { money, ...records }) {
  const orm = await openDatabase(databaseUrl);
  await orm.em.fork().transactional(async (em) => {
    await loadRecords(em, records);
    for (const [table, rows] of money) await insert(em, table, rows);
  });
  await orm.close();
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}
