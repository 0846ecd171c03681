import type { ApolloServerPlugin } from '@apollo/server';
import { silentLog, startGraphqlServer, type Logger, type Running } from '@samverkan/common';
import { type Policy, refuseWrites } from '@samverkan/records';
import { createContext, type Context } from './context.js';
import { openDatabase } from './database/openDatabase.js';
import { Organisation } from './organisation/organisation.js';
import { buildMemberSchema } from './schema.js';

export interface MemberOptions {
  /** The id of the organisation whose records the database holds. */
  organisation: string;
  databaseUrl: string;
  host?: string;
  /** 0, the default, for any free port. */
  port?: number;
  /** Who may run which command; nobody, when left out. */
  policy?: Policy;
  log?: Logger;
}

/** Starts one member: its subgraph over its own database. Rejects when the database is out of reach or another member’s. */
export async function startMember({ organisation, databaseUrl, host = '127.0.0.1', port = 0, policy = refuseWrites, log = silentLog }: MemberOptions): Promise<Running> {
  const orm = await openDatabase(databaseUrl);
  try {
    const [owner] = await orm.em.fork().find(Organisation, {}, { limit: 1 });
    if (owner && owner.id !== organisation) throw new Error(`the database holds the records of ${owner.id}, not of ${organisation}`);
    const { schema } = await buildMemberSchema();
    const server = await startGraphqlServer<Context>({
      apollo: { schema, plugins: [logOperation(log)] },
      context: async () => createContext(orm.em, organisation, policy),
      host,
      port,
      log,
      maxBodyBytes: 16 * 1024 * 1024,
      readiness: async () => ({ ready: await orm.isConnected(), organisation }),
    });
    return { url: server.url, stop: async () => { await server.stop(); await orm.close(); } };
  } catch (error) {
    await orm.close();
    throw error;
  }
}

/** A line per operation: its name, and what it cost the database. */
function logOperation(log: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async willSendResponse({ operationName, contextValue, errors }) {
          log.debug({ operation: operationName, statements: contextValue.statements.total, errors: errors?.length ?? 0, milliseconds: Math.round(performance.now() - start) }, 'operation');
        },
      };
    },
  };
}
