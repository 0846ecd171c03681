import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, HeaderMap, type ApolloServerOptions, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { shown } from '../errors.js';
import { executedBy, type SchemaExecutor } from '../execution/schemaExecutor.js';
import { Costs } from '../limits/costs.js';
import { guardOperations } from '../limits/guardOperations.js';
import { LimitGuard, type LimitListener } from '../limits/limitGuard.js';
import { LIMITS } from '../limits/limits.js';
import { serveCost } from '../limits/serveCost.js';
import type { Logger } from '../log.js';
import type { Running } from '../program.js';
import { answerOperations, stringifyWith, type StringifyAnswer } from './answerOperations.js';
import { checkRequest } from './checkRequest.js';
import { answerInTime, countUnderWay } from './countUnderWay.js';
import { allowOrigins } from './crossOrigin.js';
import { noPrototypeVariable } from './noPrototypeVariable.js';
import type { PersistedOperations } from './persistedOperations.js';
import { protectionOf, type Protection } from './protection.js';
import { readJson, refuseUnreadable, requireJson } from './requestBody.js';
import { identifyRequest } from './requestId.js';
import { guardSchema } from './schemaAccess.js';
import { refuseBrokenRequests, serverPatience } from './slowClients.js';
import { statusOfRefusal } from './statusOfRefusal.js';

export interface GraphqlServerOptions<Context extends BaseContext> {
  /** What answers: a schema, or a gateway. */
  apollo: ApolloServerOptions<Context>;
  context: (request: Request, response: Response) => Promise<Context>;
  /** Writes an answer as JSON; JSON.stringify does, when left out. */
  stringify?: StringifyAnswer;
  host: string;
  /** 0 for any free port. */
  port: number;
  log: Logger;
  /** The gateway's as it is by default, when left out. */
  protection?: Protection | undefined;
  /** Told of each request that is over a limit. */
  onExceeded?: LimitListener | undefined;
  /** How many members a field asks that asks them all: what it costs grows with them. */
  members?: () => number;
  /** Operations that clients may ask by their hash alone. */
  persisted?: PersistedOperations;
  /** What carries operations out on a schema: our own, when left out, or graphql-js's. */
  executor?: SchemaExecutor | undefined;
  /** Whether work can be taken on, and what there is to say about it: `/readyz`, 200 or 503. */
  readiness?: () => Promise<{ ready: boolean; [detail: string]: unknown }>;
  /** More routes of the program, beside `/graphql`, `/healthz` and `/readyz`. */
  routes?: (app: Express) => void;
}

/**
 * Serves GraphQL over HTTP at `/graphql`, with the settings that every program of ours shares: no stack traces, no
 * batches, no landing page of others, JSON for every refusal. Rejects when the address cannot be listened on.
 */
export async function startGraphqlServer<Context extends BaseContext>(options: GraphqlServerOptions<Context>): Promise<Running & { port: number }> {
  const { log, host, protection = protectionOf('gateway'), members = () => 1, persisted = new Map<string, string>() } = options;
  const { limits, patience, origins, trustedProxies, access } = protection;
  const guard = new LimitGuard(limits, log, options.onExceeded);
  const costs = new Costs(members);
  const app = express().disable('x-powered-by').disable('etag').set('trust proxy', trustedProxies).use(identifyRequest, neverGuessTypes);
  // What says twice who asks says it once to whoever reads the first and once to whoever reads the last: joined, it is neither.
  const http = createServer({ ...serverPatience(patience), joinDuplicateHeaders: true }, app);
  refuseBrokenRequests(http);

  const apollo = new ApolloServer<Context>({
    introspection: true,
    // No cookies are read, a GET runs queries only, and a POST has to be JSON: a foreign page can do no harm with
    // a simple request, and clients that send queries by GET work as they come.
    csrfPrevention: false,
    validationRules: [noPrototypeVariable],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskUnstated(log),
    stringifyResult: stringifyWith(options.stringify ?? JSON.stringify),
    logger: log,
    ...executedBy(options.executor ?? 'own', options.apollo),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(), // looks at every field of every answer, and nothing here is cached by it
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 500 }),
      refuseUnknownOperation,
      statusOfRefusal,
      guardSchema(access, persisted),
      guardOperations(guard, costs),
      ...(options.apollo.plugins ?? []),
    ],
  });
  await apollo.start();

  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    const state = (await options.readiness?.()) ?? { ready: true };
    response.status(state.ready ? 200 : 503).json(state);
  });
  app.use('/graphql', countUnderWay(guard), allowOrigins(origins), requireJson, readJson(guard));
  app.post('/graphql/cost', serveCost({ guard, costs, persisted }));
  app.use('/graphql', checkRequest(guard, persisted), answerInTime(guard),
    answerOperations(apollo, async (request, response) => Object.assign(await options.context(request, response), { address: request.ip })));
  options.routes?.(app);
  app.use((_request, response) => void response.status(404).json({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] }));
  app.use(refuseUnreadable(log));

  const port = await listen(http, host, options.port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  return { url: `http://${host}:${port}/graphql`, port, stop: () => apollo.stop() };
}

/** A browser takes an answer for what it says it is, and for nothing else. */
const neverGuessTypes: RequestHandler = (_request, response, next) => {
  response.setHeader('x-content-type-options', 'nosniff');
  next();
};

async function listen(http: Server, host: string, port: number): Promise<number> {
  http.listen(port, host);
  await once(http, 'listening');
  return (http.address() as AddressInfo).port;
}

/** Shows an error whose code says that it was meant for the client, and hides every other one behind a code of its own. */
function maskUnstated(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { serviceName: _internal, ...extensions } = formatted.extensions ?? {};
    if (extensions['code'] !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions };
    if (codeOfDatabase(error) === STATEMENT_ENDED) return { ...formatted, message: 'The database did not answer in time.', extensions: { code: LIMITS.time.code } };
    if (codeOfDatabase(error).startsWith('22')) {
      log.warn({ err: error }, 'a value that the database does not take');
      return { ...formatted, message: 'A value is none that there can be: a day, a year or a number out of range.', extensions: { code: 'BAD_USER_INPUT' } };
    }
    if (isRequestFault(error)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
    log.error({ err: error instanceof GraphQLError ? (error.originalError ?? error) : error }, 'unexpected error');
    return { ...formatted, message: 'Something went wrong on our side; it has been logged.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

/** `query_canceled`: PostgreSQL gave up a statement that took too long. */
const STATEMENT_ENDED = '57014';

/** What PostgreSQL says of a statement that it did not run (appendix A of its manual); those of class 22 are of values that are none. */
function codeOfDatabase(error: unknown): string {
  const code = error instanceof GraphQLError ? (error.originalError as { code?: unknown } | undefined)?.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Whether it is Apollo Server’s own refusal of the request, which has a status but not always a code. */
function isRequestFault(error: unknown): boolean {
  const http = error instanceof GraphQLError ? (error.extensions['http'] as { status?: number } | undefined) : undefined;
  return http?.status !== undefined && http.status >= 400 && http.status < 500;
}

/** Apollo Server answers an operation that the document or the graph lacks with a 500; it is the request's fault. */
const refuseUnknownOperation: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request: { operationName }, operation, schema }) {
        if (operation && schema.getRootType(operation.operation)) return;
        const message = operation
          ? `This graph has no operations of the type ${operation.operation}.`
          : operationName
            ? `The document has no operation named ${shown(operationName)}.`
            : 'The document has several operations, so operationName must say which one to run.';
        throw new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400, headers: new HeaderMap() } } });
      },
    };
  },
};
