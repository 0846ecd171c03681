import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { trace as openTelemetry, type Tracer } from '@opentelemetry/api';
import type { Caller } from './caller.js';
import { outcomeOf, type MemberTrouble, type OperationListener, type OperationReport } from './operationReport.js';
import { startOperationSpan, type TraceSpan } from './tracing.js';

/** What an operation's context holds of what is looked at from outside. */
export interface ObservedContext extends Caller {
  /** Aborted when the client has gone away. */
  client: AbortSignal;
  rollCall: { inTrouble(): readonly MemberTrouble[] };
}

export interface OperationObserverOptions {
  listeners: readonly OperationListener[];
  tracer?: Tracer;
}

/** Longer names are cut: nobody reads them, and a client could send one of 200 kB with every request. */
const MAX_NAME = 100;

/** How many different codes are told of one operation; a subgraph of others may make up its own. */
const MAX_CODES = 20;

/** Watches every operation from beginning to end, for Apollo Server. Nothing of its variables or its text is looked at. */
export function observeOperations({ listeners, tracer = openTelemetry.getTracer('samverkan') }: OperationObserverOptions): ApolloServerPlugin<ObservedContext> {
  return {
    async requestDidStart({ request, contextValue }) {
      const start = performance.now();
      const span = (contextValue.trace = startOperationSpan(tracer, request.http?.headers));
      return {
        async didResolveOperation({ operation }) {
          if (!operation) return; // the document has none of that name
          const name = operation.name?.value.slice(0, MAX_NAME);
          span?.rename(name ?? 'anonymous', { 'graphql.operation.type': operation.operation, ...(name !== undefined && { 'graphql.operation.name': name }) });
        },
        async willSendResponse(context) {
          const report = reportOf(context, start, span);
          const { outcome, codes, members } = report;
          span?.end({ code: outcome === 'FAILED' ? codes[0] : undefined, attributes: { 'samverkan.outcome': outcome, 'samverkan.members.failing': members.map(({ member }) => member) } });
          for (const listener of listeners) listener(report);
        },
      };
    },
  };
}

function reportOf({ request, operation, contextValue, response: { body } }: GraphQLRequestContextWillSendResponse<ObservedContext>, start: number, span: TraceSpan | undefined): OperationReport {
  const { data, errors = [] } = body.kind === 'single' ? body.singleResult : body.initialResult;
  const codes = [...new Set(errors.map(({ extensions }) => codeOf(extensions?.['code'])))].slice(0, MAX_CODES);
  const members = contextValue.rollCall.inTrouble();
  return {
    requestId: contextValue.requestId,
    name: (operation?.name?.value ?? request.operationName ?? undefined)?.slice(0, MAX_NAME),
    type: operation?.operation,
    outcome: outcomeOf({ codes, members, hasData: data !== undefined && data !== null, cancelled: contextValue.client.aborted }),
    codes,
    members,
    milliseconds: performance.now() - start,
    traceId: span?.traceId,
  };
}

const codeOf = (code: unknown) => (typeof code === 'string' ? code.slice(0, MAX_NAME) : 'UNKNOWN');
