import { silentLog, type Logger, type Running, type SigningKey } from '@samverkan/common';
import { readContract, readSecretariat, type Manifest } from '@samverkan/schema';
import { addressesOf, secretariatAddressOf, type AddressRules } from '../members/addresses.js';
import { Contract } from '../members/contract.js';
import { DEFAULT_SETTINGS, Directory, type DirectorySettings } from '../members/directory.js';
import { MemberWatch, WATCH, type WatchSettings } from '../members/memberWatch.js';
import { Router } from '../members/router.js';
import { signingWith } from '../members/signing.js';
import { Writer } from '../members/writer.js';
import { buildOverview } from '../overview/overview.js';
import { FederationGraph, type Take } from '../supergraph/federationGraph.js';
import { watchReadiness } from '../supergraph/readiness.js';
import { HttpSubgraphs } from '../supergraph/httpSubgraphs.js';
import { SecretariatWatch } from '../supergraph/secretariatWatch.js';
import { SECRETARIAT } from '../supergraph/subgraphs.js';
import { SupergraphStore } from '../supergraph/supergraphStore.js';
import { endpoint } from './endpoint.js';
import { GivenUp } from './givenUp.js';
import { json, listen } from './httpServer.js';
import { MemberSubgraph } from './memberSubgraph.js';
import { OverviewSubgraph } from './overviewSubgraph.js';
import { passOn } from './passOn.js';
import type { Subgraph } from './subgraph.js';

export interface MembersServiceOptions {
  manifest: Manifest;
  /** Where members are, other than the manifest says. */
  addresses?: AddressRules;
  host?: string;
  /** 0, the default, for any free port. */
  port?: number;
  /** Where the router reaches this service, without a slash at the end; where it listens, if left out. */
  publicUrl?: string | undefined;
  /** Within how many milliseconds a request of the router is answered, whatever the members do. */
  deadline?: number;
  /** How members are asked; what is left out is as by default. */
  members?: Partial<DirectorySettings>;
  /** What requests to members are signed with: the first. Members are asked for anyone, since a router says nothing of who asks it. */
  keys?: readonly SigningKey[];
  /** How members are watched; what is left out is as by default. */
  watch?: Partial<WatchSettings>;
  /** Where the last good supergraph is kept; nothing is kept without it. */
  storeFolder?: string | undefined;
  log?: Logger;
}

export interface MembersService extends Running {
  /** Where a router finds the supergraph. */
  supergraphUrl: string;
  /** Puts another manifest into force. Rejects when it does not compose; then the old one stays. */
  apply(manifest: Manifest): Promise<void>;
}

/**
 * Serves the members of one federation to any Federation 2 router: the same engine as in the gateway, as two ordinary
 * subgraphs over HTTP. Rejects when the supergraph does not compose or the address is taken.
 */
export async function startMembersService(options: MembersServiceOptions): Promise<MembersService> {
  const { addresses, host = '127.0.0.1', port = 0, deadline = 2_000, log = silentLog } = options;
  let { manifest } = options;

  const [contract, secretariat] = [readContract(), readSecretariat()];
  const secretariatOf = (next: Manifest) => secretariatAddressOf(next, addresses);
  const [key] = options.keys ?? [];
  const signing = key && signingWith(key, manifest.id, () => manifest.members.map(({ id }) => id));
  const signed = signing && { signing, audience: manifest.id, tellsViewer: false };
  const settings = { ...DEFAULT_SETTINGS, signing, ...options.members };
  const directory = new Directory(addressesOf(manifest, addresses), settings);
  const overHttp = new HttpSubgraphs({ maxAnswerBytes: settings.maxAnswerBytes, grace: deadline, signedFor: () => signed });
  const watching = { ...WATCH, ...options.watch };
  const watch = new MemberWatch(directory, new Contract(contract), watching);
  const secretariatWatch = new SecretariatWatch(() => secretariatOf(manifest), new Contract(secretariat), watching, signed);
  const router = new Router(directory);
  const overview = buildOverview({ contract, secretariat }, () => manifest, router);

  const server = await listen(host, port, log);
  const url = options.publicUrl ?? server.url;
  const graph = new FederationGraph({
    schemas: { contract, overview: overview.typeDefs, secretariat },
    secretariatOf,
    addresses: { member: `${url}/member/graphql`, overview: `${url}/overview/graphql`, ...(signed && { secretariat: `${url}/federation/graphql` }) },
    store: new SupergraphStore(options.storeFolder),
    patience: watching.patience,
    log,
  });
  const take: Take = async (next, nextManifest) => {
    supergraph = next;
    manifest = nextManifest;
    directory.update(addressesOf(nextManifest, addresses));
    overHttp.keep(new Set([secretariatOf(nextManifest)]));
    watch.look();
    secretariatWatch.look();
  };
  const stop = async () => {
    watch.stop();
    secretariatWatch.stop();
    graph.stop();
    await server.stop();
    await Promise.all([directory.close(), overHttp.close()]);
  };
  let supergraph = await graph.start(manifest, take).catch(async (error: unknown) => {
    await stop();
    throw error;
  });

  const readiness = watchReadiness(() => manifest, graph, watch, secretariatWatch);
  const givenUp = new GivenUp(directory, deadline);
  const serve = (subgraph: Subgraph) => endpoint({ subgraph, deadline, givenUp });
  server.serve({
    '/member/graphql': serve(new MemberSubgraph(contract, router, new Writer(directory))),
    '/overview/graphql': serve(new OverviewSubgraph(overview.schema, log)),
    '/federation/graphql': passOn(() => overHttp.get(SECRETARIAT, secretariatOf(manifest)), deadline),
    '/supergraph.graphql': (_request, response) => void response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(supergraph),
    '/healthz': (_request, response) => json(response, 200, { status: 'ok' }),
    '/readyz': (_request, response) => {
      const state = readiness();
      json(response, state.ready ? 200 : 503, state);
    },
  });
  watch.look();
  secretariatWatch.look();
  return { url, supergraphUrl: `${url}/supergraph.graphql`, apply: (next) => graph.apply(next, take), stop };
}
