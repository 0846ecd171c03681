import { protectionOf, silentLog, startGraphqlServer, type Logger, type Running } from '@samverkan/common';
import { createContext, type Context } from './context.js';
import { openDatabase } from './database/orm.js';
import { seed } from './demonstration/seed.js';
import { buildVaSchema } from './schema.js';

export interface LaholmsbuktensVaOptions {
  databaseUrl: string;
  host?: string;
  /** 0, the default, for any free port. */
  port?: number;
  log?: Logger;
}

/**
 * Starts the subgraph of Laholmsbuktens VA over its own database, which it fills with its demonstration data if it is
 * empty. Rejects when the database is out of reach or the address is taken.
 */
export async function startLaholmsbuktensVa({ databaseUrl, host = '127.0.0.1', port = 0, log = silentLog }: LaholmsbuktensVaOptions): Promise<Running> {
  const orm = await openDatabase(databaseUrl, log);
  try {
    log.info({ data: await seed(orm.em.fork()) }, 'demonstration data');
    const { schema } = await buildVaSchema();
    const server = await startGraphqlServer<Context>({
      apollo: { schema },
      context: async () => createContext(orm.em),
      host,
      port,
      log,
      protection: protectionOf('member'), // a gateway asks for as many services at once as its answer holds
      readiness: async () => ({ ready: await orm.isConnected() }),
    });
    return { url: server.url, stop: async () => { await server.stop(); await orm.close(); } };
  } catch (error) {
    await orm.close();
    throw error;
  }
}
