import { GraphQLError, responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import type { OperationContext } from '../members/operationContext.js';
import type { OwnAnswer } from '../members/router.js';

/** What the overview's resolvers share while they answer one fetch of the query plan. */
export interface OverviewContext extends OperationContext {
  /** Errors of fields that are answered all the same, in part. */
  partial: GraphQLError[];
}

/**
 * Says that a list or a sum lacks members. The field is answered with what there is, and its coverage names who is
 * missing; the error is for those who do not ask for the coverage, so that nothing passes as complete that is not.
 */
export function reportMissing(answers: Iterable<OwnAnswer>, { path }: GraphQLResolveInfo, { partial }: OverviewContext): void {
  for (const answer of answers) {
    if ('failure' in answer) partial.push(new GraphQLError(answer.failure.message, { path: responsePathAsArray(path), extensions: answer.failure.extensions }));
  }
}
