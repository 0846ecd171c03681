import type { Logger } from '@samverkan/common';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { OperationContext } from '../members/operationContext.js';
import { answerOverview } from './answerOverview.js';
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
    const { data = null, errors } = await answerOverview(this.schema, { document: this.parsed(query!), operationName, variables }, options.context as OperationContext, this.log);
    return { data, ...(errors && { errors }) };
  }

  private parsed(query: string): DocumentNode {
    let document = this.documents.get(query);
    if (!document) this.documents.set(query, (document = parse(query, { noLocation: true })));
    return document;
  }
}
