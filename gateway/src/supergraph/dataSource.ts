import type { GraphQLDataSource } from '@apollo/gateway';

/** What answers the fetches of one subgraph. */
export type DataSource = GraphQLDataSource;
export type FetchOptions = Parameters<DataSource['process']>[0];
export type FetchAnswer = ReturnType<DataSource['process']>;

/** Whether a client is waiting: Apollo Gateway also asks data sources whether they are there. */
export function isOperation(options: FetchOptions): options is Extract<FetchOptions, { incomingRequestContext: unknown }> {
  return 'incomingRequestContext' in options;
}

/** Whether a fetch changes something: by its first word, as the planner writes it. */
export const isWrite = (operation: string): boolean => operation.startsWith('mutation');
