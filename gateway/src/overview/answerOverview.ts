import { CompiledOperations, StatedError, type Logger } from '@samverkan/common';
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { OperationContext } from '../members/operationContext.js';
import type { OverviewContext } from './overviewContext.js';

/** What is asked of the overview: one operation of a document. */
export interface OverviewRequest {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | undefined;
}

export interface OverviewAnswer {
  /** Left out where nothing was executed, because the variables do not fit. */
  data?: Record<string, unknown> | null;
  errors?: GraphQLError[];
}

export type AnswerOverview = (request: OverviewRequest, context: OperationContext) => Promise<OverviewAnswer>;

/** Answers from the overview's schema, all that was asked for at once sharing one context. */
export function answerOverview(schema: GraphQLSchema, log: Logger): AnswerOverview {
  const operations = new CompiledOperations();
  return async ({ document, operationName = null, variables }, context) => {
    const contextValue: OverviewContext = { ...context, partial: [] };
    const { data, errors = [] } = await operations.execute({ schema, document, operationName, variableValues: variables, contextValue });
    const told = [...errors.map((error) => shown(error, log)), ...contextValue.partial];
    return { ...(data !== undefined && { data }), ...(told.length && { errors: told }) };
  };
}

/** A router would pass any message on: what was not meant for the client is logged, and hidden behind a code. */
function shown(error: GraphQLError, log: Logger): GraphQLError {
  if (error.originalError === undefined || error.originalError instanceof StatedError || error.extensions['code'] !== undefined) return error;
  log.error({ err: error.originalError }, 'unexpected error in the overview');
  return new GraphQLError('Something went wrong on our side; it has been logged.', { path: error.path ?? null, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
}
