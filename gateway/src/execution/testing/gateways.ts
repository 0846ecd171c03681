import '../../telemetry.js';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { silentLog } from '@samverkan/common';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayInterface } from '../apolloServer.js';
import type { Data } from '../data.js';
import { ExecutorGateway, type ExecutorGatewayOptions } from '../executorGateway.js';
import { composed, type TestSubgraph } from './subgraphs.js';

export interface Answer {
  data?: Data | null | undefined;
  errors?: readonly GraphQLFormattedError[] | undefined;
  extensions?: Data | undefined;
  /** Of the HTTP answer, when it is not left to be 200. */
  status?: number | undefined;
}

export interface Question {
  variables?: Data;
  operationName?: string;
  context?: Record<string, unknown>;
}

export type Gateway = (query: string, question?: Question) => Promise<Answer>;

/** Our gateway in Apollo Server, without HTTP. */
export const ourGateway = (subgraphs: readonly TestSubgraph[], options: Partial<ExecutorGatewayOptions> = {}): Promise<Gateway> =>
  started(new ExecutorGateway({ supergraphSdl: composed(subgraphs), dataSourceOf: (name) => find(subgraphs, name), ...options }));

/** Stock @apollo/gateway over the same subgraphs. */
export const stockGateway = (subgraphs: readonly TestSubgraph[]): Promise<Gateway> =>
  started(new ApolloGateway({ supergraphSdl: composed(subgraphs), buildService: ({ name }) => find(subgraphs, name), logger: silentLog }));

export async function bothGateways(subgraphs: readonly TestSubgraph[]): Promise<{ ours: Gateway; stock: Gateway }> {
  return { ours: await ourGateway(subgraphs), stock: await stockGateway(subgraphs) };
}

/** Nothing is to be stopped: Apollo Server without HTTP, and data sources without connections. */
export async function started(gateway: GatewayInterface): Promise<Gateway> {
  const server = new ApolloServer({ gateway, logger: silentLog, includeStacktraceInErrorResponses: false, stopOnTerminationSignals: false });
  await server.start();
  return async (query, { variables, operationName, context = {} } = {}) => {
    const { body, http } = await server.executeOperation({ query, variables, operationName }, { contextValue: context });
    if (body.kind !== 'single') throw new Error('unexpected incremental answer');
    return { ...(JSON.parse(JSON.stringify(body.singleResult)) as Answer), status: http.status };
  };
}

const find = (subgraphs: readonly TestSubgraph[], name: string) => subgraphs.find((subgraph) => subgraph.name === name)!.dataSource;
