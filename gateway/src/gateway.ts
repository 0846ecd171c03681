// @apollo/gateway reports to its maker unless it is told not to before it is loaded (ADR 0001).
import './telemetry.js';
import type { ApolloServerPlugin } from '@apollo/server';
import { acceptedLanguage, currentRequestId, identifyBy, protectionOf, silentLog, startGraphqlServer, type Identify, type Logger, type Protection, type Running, type SigningKey } from '@samverkan/common';
import { readContract, readOperationManifest, readSecretariat, type Manifest } from '@samverkan/schema';
import type { Express } from 'express';
import { stringifyAnswer } from './execution/stringifyAnswer.js';
import { PLANNERS, type PlannerName } from './execution/planners.js';
import { serveAdmin } from './http/admin.js';
import { forwardFiles } from './http/forwardFiles.js';
import { goneAway } from './http/goneAway.js';
import { serveKeys } from './http/keys.js';
import { servePortal, type SignInWay } from './http/portal.js';
import { protocolRefused } from './http/protocolRefused.js';
import { refuseTraces } from './http/refuseTraces.js';
import { secretariatTokens } from './identity/secretariatTokens.js';
import { addressesOf, secretariatAddressOf, type AddressRules } from './members/addresses.js';
import { Contract } from './members/contract.js';
import { MembersDataSource } from './members/dataSource.js';
import { DEFAULT_SETTINGS, Directory, type DirectorySettings } from './members/directory.js';
import { memberGauges } from './members/memberGauges.js';
import { MemberWatch, WATCH, type WatchSettings } from './members/memberWatch.js';
import { createOperationContext, type OperationContext } from './members/operationContext.js';
import { Router } from './members/router.js';
import { signingWith } from './members/signing.js';
import { Writer } from './members/writer.js';
import { createMetrics } from './observability/metrics.js';
import { logOperations } from './observability/operationLog.js';
import { observeOperations } from './observability/operationObserver.js';
import { serveMetrics } from './observability/serveMetrics.js';
import { TracedDataSource } from './observability/tracedDataSource.js';
import { OverviewDataSource } from './overview/dataSource.js';
import { buildOverview } from './overview/overview.js';
import type { DataSource } from './supergraph/dataSource.js';
import { FederationGraph, type Take } from './supergraph/federationGraph.js';
import type { SignedFor } from './supergraph/httpSubgraph.js';
import { HttpSubgraphs } from './supergraph/httpSubgraphs.js';
import { knownScalars } from './supergraph/knownScalars.js';
import { watchReadiness } from './supergraph/readiness.js';
import { SecretariatWatch } from './supergraph/secretariatWatch.js';
import { FEW_PLANS, SERVED_GATEWAYS, type ExecutorName } from './supergraph/servedGateway.js';
import { MEMBERS, OVERVIEW, SECRETARIAT } from './supergraph/subgraphs.js';
import { SupergraphStore } from './supergraph/supergraphStore.js';

export interface GatewayOptions {
  manifest: Manifest;
  /** Where members are, other than the manifest says. */
  addresses?: AddressRules;
  host?: string;
  /** 0, the default, for any free port. */
  port?: number;
  /** Within how many milliseconds an operation is answered, whatever the members do. */
  deadline?: number;
  /** How members are asked; what is left out is as by default. */
  members?: Partial<DirectorySettings>;
  /** How members, the secretariat and extras are watched; what is left out is as by default. */
  watch?: Partial<WatchSettings>;
  /** In which ways a request may say who it is made for, beside the API tokens that the secretariat has given out; in none, when left out. */
  identify?: readonly Identify[];
  /** What the gateway signs its requests with: the first, while the others are only told, so that members know the next one before it is used. Without one nothing is signed. */
  keys?: readonly SigningKey[];
  /** The gateway's as it is by default, when left out. */
  protection?: Protection;
  executor?: ExecutorName;
  /** Who makes the plans that our own executor carries out. */
  planner?: PlannerName;
  /** Where the last good supergraph is kept; nothing is kept without it. */
  storeFolder?: string | undefined;
  /** What opens `/admin`, which is not there without it. */
  adminToken?: string | undefined;
  /** Whether the portal is served at `/`. */
  portal?: boolean;
  /** How people sign in to the portal; in no way, when left out. */
  signIn?: readonly SignInWay[];
  /** Whether `/metrics` tells of the process too: its memory, CPU and event loop. */
  processMetrics?: boolean;
  log?: Logger;
}

export interface Gateway extends Running {
  /** Puts another manifest into force. Rejects when it does not compose; then the old one stays. */
  apply(manifest: Manifest): Promise<void>;
}

/** Starts the gateway of one federation. Rejects when the supergraph does not compose or the address is taken. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { addresses, host = '127.0.0.1', port = 0, deadline = 2_000, executor = 'own', planner = 'apollo', portal = true, signIn = [], identify = [], keys = [], protection = protectionOf('gateway'), adminToken, log = silentLog } = options;
  let { manifest } = options;

  const createPlanner = await PLANNERS[planner]();
  const [contract, secretariat] = [readContract(), readSecretariat()];
  const secretariatOf = (next: Manifest) => secretariatAddressOf(next, addresses);
  const viewerOf = identifyBy(secretariatTokens(() => secretariatOf(manifest), log), ...identify);
  const [key] = keys;
  if (!key) log.warn('GATEWAY_KEYS_FILE says nothing: requests to members are not signed, and only those answer that answer any gateway');
  const signing = key && signingWith(key, manifest.id, () => manifest.members.map(({ id }) => id));
  const signedFor = signing && ((name: string): SignedFor => (name === SECRETARIAT ? { signing, audience: manifest.id, tellsViewer: true } : { signing, audience: name, tellsViewer: false }));
  const settings = { ...DEFAULT_SETTINGS, signing, ...options.members };
  const directory = new Directory(addressesOf(manifest, addresses), settings);
  const watching = { ...WATCH, ...options.watch };
  const watch = new MemberWatch(directory, new Contract(contract), watching);
  const secretariatWatch = new SecretariatWatch(() => secretariatOf(manifest), new Contract(secretariat), watching, signedFor?.(SECRETARIAT));
  const metrics = createMetrics({ members: () => memberGauges(directory, watch), isMember: (id) => directory.has(id), ofProcess: options.processMetrics ?? false });
  const router = new Router(directory, metrics.members);
  const writer = new Writer(directory, metrics.members);
  const overview = buildOverview({ contract, secretariat }, () => manifest, router, (query, variables, context) => overHttp.get(SECRETARIAT, secretariatOf(manifest)).query(query, variables, context));

  const overHttp = new HttpSubgraphs({ maxAnswerBytes: settings.maxAnswerBytes, grace: deadline, ...(signedFor && { signedFor }) });
  const dataSourceOf = (name: string, url: string): DataSource => {
    if (name === MEMBERS) return new TracedDataSource(name, new MembersDataSource(router, writer));
    if (name === OVERVIEW) return new TracedDataSource(name, new OverviewDataSource(overview, log));
    return new TracedDataSource(name, overHttp.get(name, url));
  };

  const graph = new FederationGraph({ schemas: { contract, overview: overview.typeDefs, secretariat }, secretariatOf, signedFor, store: new SupergraphStore(options.storeFolder), patience: watching.patience, log });
  const take: Take = async (supergraphSdl, next) => {
    await served.update(supergraphSdl);
    manifest = next;
    directory.update(addressesOf(next, addresses));
    overHttp.keep(new Set([secretariatOf(next), ...next.extras.map(({ url }) => url)]));
    watch.look();
    secretariatWatch.look();
    metrics.supergraphSwapped('TAKEN');
  };
  const apply = (next: Manifest) =>
    graph.apply(next, take).catch((error: unknown) => {
      metrics.supergraphSwapped('REFUSED');
      throw error;
    });
  const served = await SERVED_GATEWAYS[executor]({ supergraphSdl: await graph.start(manifest, take), dataSourceOf, createPlanner, maxEvaluatedPlans: FEW_PLANS, log });

  const readiness = watchReadiness(() => manifest, graph, watch, secretariatWatch);
  const routes = (app: Express) => {
    if (adminToken !== undefined) serveAdmin(app, { token: adminToken, manifest: () => manifest, apply });
    serveKeys(app, keys);
    forwardFiles(app, { addressOf: (organisation) => addressesOf(manifest, addresses).get(organisation), log });
    serveMetrics(app, metrics.registry);
    if (portal) servePortal(app, signIn);
  };
  const server = await startGraphqlServer<OperationContext>({
    apollo: { gateway: served.gateway, plugins: [knownScalars, tellMembers, protocolRefused, observeOperations({ listeners: [logOperations(log), metrics.operationEnded] })] },
    context: async (request, response) => {
      refuseTraces(request.headers);
      response.vary('accept-language');
      return { ...createOperationContext(deadline, goneAway(response), await viewerOf(request)), requestId: currentRequestId(), language: acceptedLanguage(request.headers['accept-language']) };
    },
    stringify: stringifyAnswer,
    host,
    port,
    log,
    protection,
    persisted: readOperationManifest(),
    onExceeded: metrics.limitExceeded,
    members: () => manifest.members.length,
    readiness: async () => readiness(),
    routes,
  });
  watch.look();
  secretariatWatch.look();
  const stop = async () => {
    watch.stop();
    secretariatWatch.stop();
    graph.stop();
    await server.stop();
    await Promise.all([directory.close(), overHttp.close()]);
  };
  return { url: server.url, apply, stop };
}

/**
 * Says how each member that was asked has answered: to who asks for it with `extensions: { members: true }` in the
 * request, and of those in trouble with every answer that lacks something of theirs.
 */
const tellMembers: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, contextValue: { rollCall } }) {
        const members = request.extensions?.['members'] === true ? rollCall.toJSON() : rollCall.inTrouble();
        if (response.body.kind !== 'single' || !members.length) return;
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, members };
      },
    };
  },
};
