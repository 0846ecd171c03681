import '../telemetry.js';
import { protectionOf, silentLog, startGraphqlServer, type Logger, type Running } from '@samverkan/common';
import { stringifyAnswer } from '../execution/stringifyAnswer.js';
import { PLANNERS, type PlannerName } from '../execution/planners.js';
import { goneAway } from '../http/goneAway.js';
import { createOperationContext, type OperationContext } from '../members/operationContext.js';
import { HttpSubgraph } from '../supergraph/httpSubgraph.js';
import { SERVED_GATEWAYS, type ExecutorName } from '../supergraph/servedGateway.js';

export interface OrdinaryGatewayOptions {
  /** A Federation 2 supergraph; each subgraph is asked at the address that it has there. */
  supergraphSdl: string;
  host?: string;
  /** 0, the default, for any free port. */
  port?: number;
  executor?: ExecutorName;
  /** Who makes the plans that our own executor carries out. */
  planner?: PlannerName;
  /** Within how many milliseconds an operation is answered. */
  deadline?: number;
  /** Whether the size of requests is limited. */
  limits?: boolean;
  log?: Logger;
}

/** Nobody is known here by more than an address, which all that come through a load balancer share. */
const LIMITED = protectionOf('gateway', { rate: Number.MAX_SAFE_INTEGER });
/** Without limits there is what the process itself can take: sixteen and more times this. */
const UNLIMITED = protectionOf('gateway', { body: 32 * 1_024 * 1_024, tokens: 500_000, nesting: 500, selections: 500_000 }, 'off');

/** Any supergraph of ordinary HTTP subgraphs, with the execution and the errors that a federation of ours has. */
export async function startOrdinaryGateway({ supergraphSdl, host = '127.0.0.1', port = 0, executor = 'own', planner = 'apollo', deadline = 30_000, limits = true, log = silentLog }: OrdinaryGatewayOptions): Promise<Running> {
  const subgraphs: HttpSubgraph[] = [];
  const dataSourceOf = (name: string, url: string) => {
    const subgraph = new HttpSubgraph({ name, url, maxAnswerBytes: 256 * 1024 * 1024, wordsShown: true });
    subgraphs.push(subgraph);
    return subgraph;
  };
  const { gateway } = await SERVED_GATEWAYS[executor]({ supergraphSdl, dataSourceOf, createPlanner: await PLANNERS[planner](), log });
  const server = await startGraphqlServer<OperationContext>({
    apollo: { gateway },
    stringify: stringifyAnswer,
    context: async (_request, response) => createOperationContext(deadline, goneAway(response)),
    host,
    port,
    log,
    protection: limits ? LIMITED : UNLIMITED,
  });
  const stop = async () => {
    await server.stop();
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  };
  return { url: server.url, stop };
}
