import { getOperationAST, GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Representation } from './entityRequest.js';
import type { OperationContext } from './operationContext.js';
import type { LocatedFailure, Router, Variables } from './router.js';
import { isOperation, isWrite, type DataSource, type FetchAnswer, type FetchOptions } from '../supergraph/dataSource.js';
import type { Writer } from './writer.js';
import { takeWrites, type Writes } from './writes.js';

/** The members as Apollo Gateway sees them: one subgraph. */
export class MembersDataSource implements DataSource {
  private readonly mutations = new LRUCache<string, Writes>({ max: 1_000 });

  constructor(
    private readonly router: Router,
    private readonly writer: Writer,
  ) {}

  async process(options: FetchOptions): FetchAnswer {
    if (!isOperation(options)) return { data: { __typename: 'Query' } };
    const { query, variables } = options.request;
    const context = options.context as OperationContext;
    if (isWrite(query!)) {
      const { data, errors } = await this.writer.run(this.writesOf(query!), variables ?? {}, context);
      return { data, ...told(errors) };
    }
    const { entities, errors } = await this.router.entities(query!, variables as Variables & { representations: Representation[] }, context);
    return { data: { _entities: entities }, ...told(errors) };
  }

  private writesOf(query: string): Writes {
    let writes = this.mutations.get(query);
    if (!writes) {
      const document = parse(query, { noLocation: true });
      this.mutations.set(query, (writes = takeWrites(document, getOperationAST(document)!)));
    }
    return writes;
  }
}

function told(errors: readonly LocatedFailure[]): { errors?: GraphQLError[] } {
  return errors.length ? { errors: errors.map(({ failure, path }) => new GraphQLError(failure.message, { path, extensions: failure.extensions })) } : {};
}
