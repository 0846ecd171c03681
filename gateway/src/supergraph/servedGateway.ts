import { ApolloGateway, type SupergraphSdlUpdateFunction } from '@apollo/gateway';
import type { Logger } from '@samverkan/common';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { ExecutorGateway } from '../execution/executorGateway.js';
import type { DataSource } from './dataSource.js';

/** What plans and executes operations for Apollo Server, and can be given another supergraph while it runs. */
export interface ServedGateway {
  gateway: GatewayInterface;
  /** Rejects when the supergraph is not taken; then the old one stays. */
  update: (supergraphSdl: string) => Promise<void>;
}

export interface ServedGatewayOptions {
  supergraphSdl: string;
  dataSourceOf: (name: string, url: string) => DataSource;
  log: Logger;
}

/** Which executor answers: our own, at about half the cost, or the one of @apollo/gateway. Both plan with Apollo's planner. */
export type ExecutorName = 'own' | 'stock';

export const SERVED_GATEWAYS: Record<ExecutorName, (options: ServedGatewayOptions) => ServedGateway> = { own, stock };

function own({ supergraphSdl, dataSourceOf }: ServedGatewayOptions): ServedGateway {
  const gateway = new ExecutorGateway({ supergraphSdl, dataSourceOf });
  return { gateway: gateway, update: (next) => gateway.update(next) };
}

function stock({ supergraphSdl, dataSourceOf, log }: ServedGatewayOptions): ServedGateway {
  let update: SupergraphSdlUpdateFunction = () => {};
  const gateway = new ApolloGateway({
    supergraphSdl: async (manager) => {
      ({ update } = manager);
      return { supergraphSdl };
    },
    buildService: ({ name, url }) => dataSourceOf(name, url ?? ''),
    logger: log,
  });
  return { gateway, update: async (next) => update(next) };
}
