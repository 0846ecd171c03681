import { context as active, isSpanContextValid, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Attributes, type Context, type Span, type TextMapGetter, type Tracer } from '@opentelemetry/api';

/** Headers of a request, as Apollo Server has them. */
export type Headers = ReadonlyMap<string, string>;

/** How something under way has ended: well, or with one of the codes of docs/errors.md; what is undefined is left out. */
export interface Ended {
  code?: string | undefined;
  attributes?: Attributes;
}

/**
 * Something under way that a trace shows. It is handed on explicitly, in the operation's context: nothing has to follow
 * it through promises, and where there is no trace there is nothing to hand on and nothing to pay.
 */
export class TraceSpan {
  private readonly context: Context;

  constructor(
    private readonly tracer: Tracer,
    private readonly span: Span,
    parent: Context,
  ) {
    this.context = trace.setSpan(parent, span);
  }

  get traceId(): string {
    return this.span.spanContext().traceId;
  }

  /** One request of the query plan to a subgraph. */
  fetch(subgraph: string): TraceSpan {
    return this.child(`fetch ${subgraph}`, SpanKind.INTERNAL, { 'samverkan.subgraph': subgraph });
  }

  /** One question for one member. */
  memberCall(member: string): TraceSpan {
    return this.child(`member ${member}`, SpanKind.CLIENT, { 'samverkan.member': member });
  }

  rename(name: string, attributes: Attributes): void {
    this.span.updateName(name).setAttributes(attributes);
  }

  /** Puts `traceparent` into a request's headers, so that its receiver can go on with the trace. */
  carry(headers: Record<string, string>): void {
    propagation.inject(this.context, headers);
  }

  end({ code, attributes = {} }: Ended = {}): void {
    this.span.setAttributes(attributes);
    if (code !== undefined) this.span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR });
    this.span.end();
  }

  private child(name: string, kind: SpanKind, attributes: Attributes): TraceSpan {
    return new TraceSpan(this.tracer, this.tracer.startSpan(name, { kind, attributes }, this.context), this.context);
  }
}

const getter: TextMapGetter<Headers> = { get: (headers, name) => headers.get(name), keys: (headers) => [...headers.keys()] };

/**
 * Begins the span of an operation: in the client's trace, if the request says one. Undefined when nobody traces.
 */
export function startOperationSpan(tracer: Tracer, headers: Headers | undefined): TraceSpan | undefined {
  const parent = trace.getSpan(active.active()) ? active.active() : headers ? propagation.extract(ROOT_CONTEXT, headers, getter) : ROOT_CONTEXT;
  const span = tracer.startSpan('anonymous', { kind: SpanKind.SERVER }, parent);
  return isSpanContextValid(span.spanContext()) ? new TraceSpan(tracer, span, parent) : undefined;
}
