import type { DataSource, FetchAnswer, FillIn, FetchOptions } from '../supergraph/dataSource.js';
import type { Caller } from './caller.js';
import type { TraceSpan } from './tracing.js';

/** An extra subgraph may make up codes of any length. */
const MAX_CODE = 60;

/** A data source whose requests have a span each; what it does for one belongs under that span. */
export class TracedDataSource implements DataSource {
  constructor(
    private readonly subgraph: string,
    private readonly dataSource: DataSource,
  ) {}

  /** What nobody is asked takes no time that a span would show. */
  fillIn(query: string): FillIn | undefined {
    return this.dataSource.fillIn?.(query);
  }

  process(options: FetchOptions): FetchAnswer {
    const { trace } = (options.context ?? {}) as Caller;
    return trace ? this.traced(options, trace.fetch(this.subgraph)) : this.dataSource.process(options);
  }

  private async traced(options: FetchOptions, span: TraceSpan): FetchAnswer {
    try {
      const answer = await this.dataSource.process({ ...options, context: { ...options.context, trace: span } });
      span.end({ code: codeOf(answer.errors?.[0]) });
      return answer;
    } catch (error) {
      span.end({ code: codeOf(error as Told) });
      throw error;
    }
  }
}

/** What comes from outside as an error: it may be anything. */
type Told = { extensions?: { code?: unknown } | null } | null | undefined;

/** The code only: a message may tell of what was asked. */
function codeOf(error: Told): string | undefined {
  if (error === undefined) return undefined;
  const code = error?.extensions?.code;
  return typeof code === 'string' ? code.slice(0, MAX_CODE) : 'UNKNOWN';
}
