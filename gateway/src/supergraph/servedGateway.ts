import type { SupergraphSdlUpdateFunction } from '@apollo/gateway';
import type { Logger } from '@samverkan/common';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { QueryPlannerConfig } from '@apollo/query-planner';
import { createApolloPlanner } from '../execution/apolloPlanner.js';
import { ExecutorGateway } from '../execution/executorGateway.js';
import type { CreatePlanner } from '../execution/planner.js';
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
  /** Only for our own executor; Apollo's by default. */
  createPlanner?: CreatePlanner;
  /** How many plans Apollo's planner compares for one operation; as many as it does by itself, when left out. */
  maxEvaluatedPlans?: number | undefined;
  log: Logger;
}

/**
 * How many plans are compared for one operation of a federation, where there is hardly ever more than one: a client must
 * not be able to write a kilobyte that takes seconds to plan. Beyond it, a plan may ask more than it had to.
 */
export const FEW_PLANS = 100;

/** Which executor answers: our own, at about half the cost, or the one of @apollo/gateway, which plans with Apollo's planner only. */
export type ExecutorName = 'own' | 'stock';

export const SERVED_GATEWAYS: Record<ExecutorName, (options: ServedGatewayOptions) => Promise<ServedGateway>> = { own, stock };

async function own({ supergraphSdl, dataSourceOf, createPlanner = createApolloPlanner, maxEvaluatedPlans }: ServedGatewayOptions): Promise<ServedGateway> {
  const gateway = new ExecutorGateway({ supergraphSdl, dataSourceOf, createPlanner: (sdl) => createPlanner(sdl, plannerConfig(maxEvaluatedPlans)) });
  return { gateway: gateway, update: (next) => gateway.update(next) };
}

/** Its package takes 13 MB of the heap and 26 of the process, so it is loaded only where it answers. */
async function stock({ supergraphSdl, dataSourceOf, maxEvaluatedPlans, log }: ServedGatewayOptions): Promise<ServedGateway> {
  const { ApolloGateway } = await import('@apollo/gateway');
  let update: SupergraphSdlUpdateFunction = () => {};
  const gateway = new ApolloGateway({
    supergraphSdl: async (manager) => {
      ({ update } = manager);
      return { supergraphSdl };
    },
    buildService: ({ name, url }) => dataSourceOf(name, url ?? ''),
    queryPlannerConfig: plannerConfig(maxEvaluatedPlans),
    logger: log,
  });
  return { gateway, update: async (next) => update(next) };
}

const plannerConfig = (maxEvaluatedPlans: number | undefined): QueryPlannerConfig => (maxEvaluatedPlans === undefined ? {} : { debug: { maxEvaluatedPlans } });
