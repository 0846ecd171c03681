import type { Logger } from '@samverkan/common';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { OperationContext } from '../members/operationContext.js';
import { answerOverview, type AnswerOverview } from '../overview/answerOverview.js';
import { coded } from './documents.js';
import type { Subgraph, SubgraphRequest } from './subgraph.js';

/** The overview as an ordinary subgraph: its root fields, its links between members, its `_service`. */
export class OverviewSubgraph implements Subgraph {
  private readonly answerOverview: AnswerOverview;

  constructor(
    readonly schema: GraphQLSchema,
    log: Logger,
  ) {
    this.answerOverview = answerOverview(schema, log);
  }

  async answer(request: SubgraphRequest, context: OperationContext): Promise<ExecutionResult> {
    const result = await this.answerOverview(request, context);
    // Without data nothing was executed: the variables do not fit their types.
    return result.data === undefined ? { errors: result.errors!.map((error) => coded(error, 'BAD_USER_INPUT')) } : result;
  }
}
