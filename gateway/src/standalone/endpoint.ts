import type { IncomingMessage } from 'node:http';
import { acceptedLanguage } from '@samverkan/common';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { createHandler, type Response } from 'graphql-http';
import { goneAway } from '../http/goneAway.js';
import { createOperationContext, type OperationContext } from '../members/operationContext.js';
import { coded, Documents } from './documents.js';
import type { GivenUp } from './givenUp.js';
import { readBody, type Route } from './httpServer.js';
import type { Subgraph } from './subgraph.js';

export interface EndpointOptions {
  subgraph: Subgraph;
  /** Within how many milliseconds a request is answered, whatever the members do. */
  deadline: number;
  givenUp: GivenUp;
}

/** Serves a subgraph as GraphQL over HTTP. */
export function endpoint({ subgraph, deadline, givenUp }: EndpointOptions): Route {
  const documents = new Documents(subgraph.schema);
  const handle = createHandler<IncomingMessage, OperationContext, { shared: OperationContext }>({
    schema: subgraph.schema,
    parse: (source) => documents.parse(typeof source === 'string' ? source : source.body),
    validate: (_schema, document) => documents.validate(document),
    context: ({ context }) => ({ shared: context }),
    execute: ({ document, operationName, variableValues, contextValue }) =>
      subgraph.answer({ document, operationName, variables: variableValues ?? {} }, (contextValue as { shared: OperationContext }).shared),
    onOperation: ({ raw, context }, _args, result) => written(result, context, raw),
    formatError: told,
  });
  return async (request, response) => {
    const body = await readBody(request);
    const requestId = request.headers['x-request-id']?.toString();
    const context = { ...createOperationContext(deadline, goneAway(response)), language: acceptedLanguage(request.headers['accept-language']) };
    givenUp.recall(requestId, context.rollCall);
    const [answer, { status, headers }] = await handle({ method: request.method!, url: request.url!, headers: request.headers, body, raw: request, context });
    givenUp.keep(requestId, context.rollCall);
    response.writeHead(status, headers).end(answer);
  };
}

/** The answer, and how each member that was asked has answered. A result without data is a refusal: nothing was executed. */
function written(result: ExecutionResult, { rollCall }: OperationContext, { headers }: IncomingMessage): Response {
  const members = rollCall.toJSON();
  const body = JSON.stringify({ ...result, ...(members.length && { extensions: { members } }) });
  const knowsStatus = headers.accept?.includes('application/graphql-response+json') ?? false;
  const status = knowsStatus && result.data === undefined ? 400 : 200;
  return [body, { status, statusText: '', headers: { 'content-type': `application/${knowsStatus ? 'graphql-response+json' : 'json'}; charset=utf-8` } }];
}

/** What is refused before it is executed; the handler's own refusals have no codes yet. */
function told(error: Readonly<GraphQLError | Error>): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(`${error.message}.`, { extensions: { code: 'BAD_REQUEST' } });
  return error.extensions['code'] === undefined ? coded(error, 'OPERATION_RESOLUTION_FAILURE') : error;
}
