import { StatedError, type Logger } from '@samverkan/common';
import { execute, GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { OperationContext } from '../members/operationContext.js';
import type { OverviewContext } from './overviewContext.js';
import { isOperation, type DataSource, type FetchAnswer, type FetchOptions } from '../supergraph/dataSource.js';

/** The overview as Apollo Gateway sees it: a subgraph, answered in this process. */
export class OverviewDataSource implements DataSource {
  private readonly documents = new LRUCache<string, DocumentNode>({ max: 1_000 });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly log: Logger,
  ) {}

  async process(options: FetchOptions): FetchAnswer {
    if (!isOperation(options)) return { data: { __typename: 'Query' } };
    const { query, variables, operationName } = options.request;
    const contextValue: OverviewContext = { ...(options.context as OperationContext), partial: [] };
    const { data, errors = [] } = await execute({
      schema: this.schema,
      document: this.parsed(query!),
      variableValues: variables,
      operationName: operationName ?? null,
      contextValue,
    });
    const shown = [...errors.map((error) => this.shown(error)), ...contextValue.partial];
    return { data: data ?? null, ...(shown.length && { errors: shown }) };
  }

  private parsed(query: string): DocumentNode {
    let document = this.documents.get(query);
    if (!document) this.documents.set(query, (document = parse(query, { noLocation: true })));
    return document;
  }

  /** The gateway would pass any message on: what was not meant for the client is logged, and hidden behind a code. */
  private shown(error: GraphQLError): GraphQLError {
    if (error.originalError === undefined || error.originalError instanceof StatedError || error.extensions['code'] !== undefined) return error;
    this.log.error({ err: error.originalError }, 'unexpected error in the overview');
    return new GraphQLError('Something went wrong on our side; it has been logged.', { path: error.path ?? null, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  }
}
