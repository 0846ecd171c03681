import type { Logger } from '@samverkan/common';
import { parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Data } from '../execution/data.js';
import type { OperationContext } from '../members/operationContext.js';
import { answerOverview, type AnswerOverview } from './answerOverview.js';
import type { Overview } from './overview.js';
import { isOperation, type DataSource, type FillIn, type FetchAnswer, type FetchOptions } from '../supergraph/dataSource.js';

/** The overview as Apollo Gateway sees it: a subgraph, answered in this process. */
export class OverviewDataSource implements DataSource {
  private readonly operations = new LRUCache<string, Prepared>({ max: 1_000 });

  private readonly answer: AnswerOverview;

  constructor(
    private readonly overview: Overview,
    log: Logger,
  ) {
    this.answer = answerOverview(overview.schema, log);
  }

  async process(options: FetchOptions): FetchAnswer {
    if (!isOperation(options)) return { data: { __typename: 'Query' } };
    const { query, variables, operationName } = options.request;
    const { document, fillIn } = this.prepared(query!);
    if (fillIn) return { data: { _entities: filledIn(variables!['representations'] as Data[], fillIn) } };
    const { data = null, errors } = await this.answer({ document, operationName, variables }, options.context as OperationContext);
    return { data, ...(errors && { errors }) };
  }

  fillIn(query: string): FillIn | undefined {
    return this.prepared(query).fillIn;
  }

  private prepared(query: string): Prepared {
    let prepared = this.operations.get(query);
    if (!prepared) {
      const document = parse(query, { noLocation: true });
      this.operations.set(query, (prepared = { document, fillIn: this.overview.linkFetch(document) }));
    }
    return prepared;
  }
}

interface Prepared {
  document: DocumentNode;
  fillIn: FillIn | undefined;
}

function filledIn(representations: readonly Data[], fillIn: FillIn): Data[] {
  const entities = representations.map((representation) => ({ ...representation }));
  fillIn(entities);
  return entities;
}
