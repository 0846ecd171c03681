import path from 'node:path';
import { CannotStart, reasonOf } from './errors.js';
import { startCluster } from './postgres/cluster.js';
import { askVersion } from './postgres/createDatabase.js';
import { keepCluster } from './postgres/keepCluster.js';

/** The PostgreSQL server that holds the members' databases. */
export interface DatabaseServer {
  /** Its address; a database name in it is the one to connect to for creating others. */
  url: string;
  stop(): Promise<void>;
}

interface Wanted {
  /** A server of the user's own. It is left running. */
  databaseUrl?: string | undefined;
  /** Where the embedded server keeps its data; without it, the data goes when the server stops. */
  dataDir?: string | undefined;
  maxConnections: number;
  /** Whether the embedded server is started again when it ends by itself. */
  restart: boolean;
  log: (line: string) => void;
}

/** The user's own server or, failing that, an embedded one. Throws {@link CannotStart} when it cannot be used. */
export async function openDatabaseServer({ databaseUrl, dataDir, maxConnections, restart, log }: Wanted): Promise<DatabaseServer> {
  if (databaseUrl) return useServer(databaseUrl, log);

  const folder = dataDir && path.join(dataDir, 'postgres');
  const cluster = folder && restart ? await keepCluster({ folder, maxConnections }, log) : await startCluster({ folder, maxConnections });
  log(`PostgreSQL ${cluster.version} started`);
  return cluster;
}

async function useServer(url: string, log: Wanted['log']): Promise<DatabaseServer> {
  const place = new URL(url).host; // without the user's name and password
  try {
    log(`PostgreSQL ${await askVersion(url)} found at ${place}`);
  } catch (error) {
    throw new CannotStart(`The PostgreSQL at ${place}, which DATABASE_URL names, cannot be used: ${reasonOf(error)}`);
  }
  return { url, stop: async () => {} };
}
