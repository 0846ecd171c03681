import { GraphQLError } from 'graphql';
import type { Representation } from './entityRequest.js';
import type { OperationContext } from './operationContext.js';
import type { Router, Variables } from './router.js';
import { isOperation, type DataSource, type FetchAnswer, type FetchOptions } from '../supergraph/dataSource.js';

/** The members as Apollo Gateway sees them: one subgraph. */
export class MembersDataSource implements DataSource {
  constructor(private readonly router: Router) {}

  async process(options: FetchOptions): FetchAnswer {
    if (!isOperation(options)) return { data: { __typename: 'Query' } };
    const { query, variables } = options.request;
    const { entities, errors } = await this.router.entities(query!, variables as Variables & { representations: Representation[] }, options.context as OperationContext);
    return {
      data: { _entities: entities },
      ...(errors.length && { errors: errors.map(({ failure, path }) => new GraphQLError(failure.message, { path, extensions: failure.extensions })) }),
    };
  }
}
