// @apollo/gateway reports to its maker unless it is told not to before it is loaded: see stack notes in ADR 0001.
import './telemetry.js';
import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerPlugin } from '@apollo/server';
import { silentLog, startGraphqlServer, type Logger, type Running } from '@samverkan/common';
import { readContract, type Manifest } from '@samverkan/schema';
import { servePortal } from './http/portal.js';
import { MembersDataSource } from './members/dataSource.js';
import { DEFAULT_SETTINGS, Directory, type DirectorySettings } from './members/directory.js';
import { createOperationContext, type OperationContext } from './members/operationContext.js';
import { Router } from './members/router.js';
import { OverviewDataSource } from './overview/dataSource.js';
import { buildOverview } from './overview/overview.js';
import { MEMBERS, ownSubgraphs } from './supergraph/subgraphs.js';
import { ComposedSupergraph } from './supergraph/supergraphManager.js';

export interface GatewayOptions {
  manifest: Manifest;
  /** Each member's id and the address of its subgraph, in the manifest's order. */
  memberUrls: ReadonlyMap<string, string>;
  host?: string;
  /** 0, the default, for any free port. */
  port?: number;
  /** Within how many milliseconds an operation is answered, whatever the members do. */
  deadline?: number;
  /** How members are asked; what is left out is as by default. */
  members?: Partial<DirectorySettings>;
  log?: Logger;
}

/** Starts the gateway of one federation. Rejects when the supergraph does not compose or the address is taken. */
export async function startGateway({ manifest, memberUrls, host = '127.0.0.1', port = 0, deadline = 2_000, members = {}, log = silentLog }: GatewayOptions): Promise<Running> {
  const contract = readContract();
  const directory = new Directory(memberUrls, { ...DEFAULT_SETTINGS, ...members });
  const router = new Router(directory);
  const overview = buildOverview(contract, manifest, router);
  const gateway = new ApolloGateway({
    supergraphSdl: new ComposedSupergraph(ownSubgraphs(contract, overview.typeDefs)),
    buildService: ({ name }) => (name === MEMBERS ? new MembersDataSource(router) : new OverviewDataSource(overview.schema, log)),
    logger: log,
  });
  const server = await startGraphqlServer<OperationContext>({
    apollo: { gateway, plugins: [tellMembers] },
    context: async (_request, response) => createOperationContext(deadline, goneAway(response)),
    host,
    port,
    log,
    routes: servePortal,
  });
  return { url: server.url, stop: async () => { await server.stop(); await directory.close(); } };
}

/** Aborted when the client closes the connection before it has its answer. */
function goneAway(response: { on(event: 'close', listener: () => void): unknown; writableFinished: boolean }): AbortSignal {
  const controller = new AbortController();
  response.on('close', () => response.writableFinished || controller.abort());
  return controller.signal;
}

/** Says with every answer how each member that was asked has answered. Apollo Gateway drops what a data source says. */
const tellMembers: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        const members = contextValue.rollCall.toJSON();
        if (response.body.kind !== 'single' || !members.length) return;
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, members };
      },
    };
  },
};
