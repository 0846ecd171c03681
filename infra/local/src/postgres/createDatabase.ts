import { Client } from 'pg';

/** Somebody else created it meanwhile: duplicate_database or, when both began at once, unique_violation. */
const THERE_ALREADY = ['42P04', '23505'];

/**
 * Creates a database unless it is there, and returns its address.
 * @param serverUrl a PostgreSQL server; a database name in it is the one to connect to for this (else `postgres`)
 * @param name at most 63 bytes, or PostgreSQL would cut it off
 */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  if (Buffer.byteLength(name) > 63) throw new Error(`A database's name has at most 63 bytes, and ${name} has ${Buffer.byteLength(name)}.`);
  await withClient(serverUrl, async (client) => {
    const { rows } = await client.query('select from pg_database where datname = $1', [name]);
    if (rows.length > 0) return;
    try {
      await client.query(`create database ${client.escapeIdentifier(name)} encoding 'UTF8' template template0`);
    } catch (error) {
      if (!THERE_ALREADY.includes((error as { code?: string }).code ?? '')) throw error;
    }
  });
  return databaseUrl(serverUrl, name);
}

/** E.g. `18.4`. Rejects when the server does not answer or does not let one in. */
export async function askVersion(serverUrl: string): Promise<string> {
  return withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]!.server_version.split(' ')[0]!;
  });
}

async function withClient<Result>(serverUrl: string, use: (client: Client) => Promise<Result>): Promise<Result> {
  const maintenance = new URL(serverUrl).pathname.slice(1) || 'postgres';
  const client = new Client({ connectionString: databaseUrl(serverUrl, decodeURIComponent(maintenance)), connectionTimeoutMillis: 30_000 });
  client.on('error', () => {}); // lost while idle: the next query rejects
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}
