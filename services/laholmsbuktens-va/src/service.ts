import { gatewayOnly, identifyEither, identifyGateway, protectionOf, silentLog, startGraphqlServer, type Identify, type JoinedFederation, type Logger, type Protection, type Running } from '@samverkan/common';
import { createContext, type Context } from './context.js';
import { openDatabase } from './database/orm.js';
import { seed } from './demonstration/seed.js';
import { buildVaSchema } from './schema.js';

export interface LaholmsbuktensVaOptions {
  databaseUrl: string;
  host?: string;
  /** 0, the default, for any free port. */
  port?: number;
  /** In which ways a request may say who it is made for; in none, when left out. */
  identify?: readonly Identify[];
  /** The federations whose manifests have it. Left out, nobody has said: then any gateway is answered. */
  federations?: readonly JoinedFederation[] | undefined;
  /** A member's as it is by default, when left out: a gateway asks for as many services at once as its answer holds. */
  protection?: Protection;
  log?: Logger;
}

/** What the extra is called in a federation's manifest: for whom a gateway signs what it asks of it. */
export const NAME = 'laholmsbuktens-va';

/** Who owns Laholmsbuktens VA. */
export const OWNERS: readonly string[] = ['halmstad', 'laholm'];

/**
 * Starts the subgraph of Laholmsbuktens VA over its own database, which it fills with its demonstration data if it is
 * empty. Rejects when the database is out of reach or the address is taken.
 */
export async function startLaholmsbuktensVa({ databaseUrl, host = '127.0.0.1', port = 0, identify = [], federations, protection = protectionOf('member'), log = silentLog }: LaholmsbuktensVaOptions): Promise<Running> {
  if (!federations) log.warn('FEDERATIONS says nothing: any gateway is answered');
  const viewerOf = identifyEither({ gateway: identifyGateway({ audience: NAME, federations: federations ?? [] }), own: identify, log });
  const orm = await openDatabase(databaseUrl, log);
  try {
    log.info({ data: await seed(orm.em.fork()) }, 'demonstration data');
    const { schema } = await buildVaSchema();
    const server = await startGraphqlServer<Context>({
      apollo: { schema, plugins: federations ? [gatewayOnly] : [] },
      context: async (request) => createContext(orm.em, await viewerOf(request)),
      host,
      port,
      log,
      protection,
      readiness: async () => ({ ready: await orm.isConnected() }),
    });
    return { url: server.url, stop: async () => { await server.stop(); await orm.close(); } };
  } catch (error) {
    await orm.close();
    throw error;
  }
}
