import type { GraphQLDataSource } from '@apollo/gateway';
import type { Data } from '../execution/data.js';

/** What answers the fetches of one subgraph. */
export interface DataSource extends GraphQLDataSource {
  /** How to answer a fetch for entities that needs nobody to be asked; undefined for every other fetch. It may be fetched, too. */
  fillIn?(query: string): FillIn | undefined;
}

/** Puts what was asked about entities into them, as they are. */
export type FillIn = (entities: readonly Data[]) => void;

export type FetchOptions = Parameters<DataSource['process']>[0];
export type FetchAnswer = ReturnType<DataSource['process']>;

/** Whether a client is waiting: Apollo Gateway also asks data sources whether they are there. */
export function isOperation(options: FetchOptions): options is Extract<FetchOptions, { incomingRequestContext: unknown }> {
  return 'incomingRequestContext' in options;
}

/** Whether a fetch changes something: by its first word, as the planner writes it. */
export const isWrite = (operation: string): boolean => operation.startsWith('mutation');
