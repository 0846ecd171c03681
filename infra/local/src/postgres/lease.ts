import { Client } from 'pg';

declare module 'pg' {
  /** Whether an open connection keeps the process alive; its types leave these out. */
  interface Client {
    ref(): void;
    unref(): void;
  }
}

/** One launcher's hold on a server, which ends with the launcher, however that ends: an open session with a lock. */
export interface Lease {
  /** Resolves when the session ends: the server is gone, or the lease was given back. */
  over: Promise<void>;
  /** Gives it back. */
  release(): Promise<void>;
}

/** Any number would do, as long as all launchers take the same. */
const LOCK = 7_268_375;

/**
 * Takes the lease of a server; undefined when another launcher has it. Rejects when the server takes no connection.
 * @param url of the server, with no database name
 */
export async function takeLease(url: string): Promise<Lease | undefined> {
  const session = new Client({ connectionString: `${url}/postgres`, connectionTimeoutMillis: 30_000, application_name: 'launcher' });
  const over = new Promise<void>((resolve) => session.once('end', resolve));
  session.on('error', () => {}); // the server went away: `over` tells
  await session.connect();
  const { rows: [row] } = await session.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK]);
  if (!row?.taken) {
    await session.end();
    return undefined;
  }
  session.unref();
  return {
    over,
    async release() {
      session.ref();
      await session.end();
    },
  };
}
