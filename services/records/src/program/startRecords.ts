import type { ApolloServerPlugin } from '@apollo/server';
import type { EntityClass } from '@mikro-orm/core';
import { acceptedLanguage, gatewayOnly, identifyEither, identifyGateway, loggingRefusals, protectionOf, silentLog, type Identify, type SchemaExecutor, startGraphqlServer, type JoinedFederation, type Logger, type Protection, type Running } from '@samverkan/common';
import type { Request } from 'express';
import type { GraphQLSchema } from 'graphql';
import { identifyApiToken } from '../apiToken/identifyApiToken.js';
import { byRole, type Policy, type Rights } from '../command/policy.js';
import { checkDurability } from '../database/checkDurability.js';
import { openDatabase, type Tables } from '../database/openDatabase.js';
import { preparePool } from '../database/preparePool.js';
import { Language } from '../record/language.js';
import { serveTransfer } from '../transfer/http/transfer.js';
import { FILE_LIMITS, type FileLimits } from '../transfer/limits.js';
import type { AnyTable } from '../transfer/table.js';
import { Audiences } from '../sharing/audiences.js';
import { createContext, type RecordsContext } from './context.js';
import { readSelection } from './readSelection.js';
import { readVersions } from './readVersions.js';

/** Where a program that holds records runs, and whose records they are. */
export interface RecordsOptions {
  /** The id of the owner of the records that the database holds. */
  organisation: string;
  databaseUrl: string;
  host?: string;
  /** 0, the default, for any free port. */
  port?: number;
  /** Who may run which command; by role, when left out, as the program's rights say. */
  policy?: Policy;
  /** In which ways a request may say who it is made for, beside the API tokens that the program has given out; in none, when left out. */
  identify?: readonly Identify[];
  /** The federations that the owner has joined. Left out, nobody has said: then any gateway may ask, for anyone and for what is public. */
  federations?: readonly JoinedFederation[] | undefined;
  /** Whether the owner's officers count as such only where a request carries their own token: a gateway's word is not enough. */
  ownersOwnToken?: boolean;
  /** A member's as it is by default, when left out. */
  protection?: Protection;
  /** How much of a file is taken, and for how long, where it is other than by default. */
  fileLimits?: Partial<FileLimits>;
  /** What carries operations out: our own, when left out, or graphql-js's. */
  executor?: SchemaExecutor;
  log?: Logger;
}

/** What such a program holds. */
export interface Holds {
  tables: Tables;
  /** The table with the owner: one row, or none yet. */
  owner: EntityClass<{ id: string }>;
  schema: GraphQLSchema;
  rights: Rights;
  /** What people fill in and get as files. */
  files?: readonly AnyTable[];
}

/** Serves an owner’s records: a subgraph over the owner’s own database. Rejects when the database is out of reach or another owner’s. */
export async function startRecords({ organisation, databaseUrl, host = '127.0.0.1', port = 0, policy, identify = [], federations, ownersOwnToken = false, protection = protectionOf('member'), fileLimits = {}, executor, log = silentLog }: RecordsOptions, { tables, owner, schema, rights, files = [] }: Holds): Promise<Running> {
  const mayRun = policy ?? byRole(rights);
  if (!federations) log.warn('FEDERATIONS says nothing: any gateway is answered, for anyone and with what is public');
  const orm = await openDatabase(databaseUrl, tables);
  const viewerOf = identifyEither({
    gateway: identifyGateway({ audience: organisation, federations: federations ?? [] }),
    own: [loggingRefusals(identifyApiToken(orm.em, organisation), log), ...identify],
    ownSide: ownersOwnToken ? organisation : undefined,
    log,
  });
  const audiences = new Audiences(orm);
  const close = async () => {
    await audiences.close();
    await orm.close();
  };
  try {
    if (protection.limits.mode === 'enforce') await orm.reconnect({ driverOptions: { onPoolCreated: preparePool, statement_timeout: protection.limits.max.time } });
    await checkDurability(orm, log);
    const [found] = await orm.em.fork().find(owner, {}, { limit: 1 });
    if (found && found.id !== organisation) throw new Error(`the database holds the records of ${found.id}, not of ${organisation}`);
    const contextOf = async (request: Request) => createContext(audiences, tables.sharing, { organisation, policy: mayRun, viewer: await viewerOf(request), language: languageFor(request.headers['accept-language']), federations: federations ?? [] });
    const server = await startGraphqlServer<RecordsContext>({
      apollo: { schema, plugins: [logOperation(log), readVersions, readSelection(), ...(federations ? [gatewayOnly] : [])] },
      context: contextOf,
      routes: (app) => serveTransfer(app, { tables: files, contextOf, limits: { ...FILE_LIMITS, ...fileLimits }, log }),
      host,
      port,
      log,
      protection,
      executor,
      readiness: async () => ({ ready: await orm.isConnected(), organisation }),
    });
    return { url: server.url, stop: async () => { await server.stop(); await close(); } };
  } catch (error) {
    await close();
    throw error;
  }
}

/** In which language a client would have texts; undefined when it has not said, or says one that no text is in. */
function languageFor(acceptLanguage: string | undefined): Language | undefined {
  const code = acceptedLanguage(acceptLanguage);
  return code && Language[code];
}

/** A line per operation: its name, and what it cost the database. */
function logOperation(log: Logger): ApolloServerPlugin<RecordsContext> {
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
