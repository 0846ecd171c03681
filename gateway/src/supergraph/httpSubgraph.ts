import { anyone, StatedError } from '@samverkan/common';
import { GraphQLError } from 'graphql';
import { InFlight, type Cancellation } from '../members/inFlight.js';
import type { OperationContext } from '../members/operationContext.js';
import type { Signing } from '../members/signing.js';
import { keyOf } from '../members/viewerKey.js';
import { headersFor, type Caller } from '../observability/caller.js';
import { Transport, type RawAnswer } from '../members/transport.js';
import { Wave } from '../members/wave.js';
import { isOperation, isWrite, type DataSource, type FetchAnswer, type FetchOptions } from './dataSource.js';

export interface HttpSubgraphOptions {
  /** The name that query plans call it by. */
  name: string;
  url: string;
  maxAnswerBytes: number;
  /** Whether its errors are shown as it words them. A member's extra is not trusted so far: it may tell more than it should. */
  wordsShown: boolean;
  /** Left out, it is asked without saying which federation asks, and for anyone. */
  signed?: SignedFor | undefined;
}

/** How what a subgraph is sent is signed. */
export interface SignedFor {
  signing: Signing;
  /** Who it is. */
  audience: string;
  /** Whether it is told who asks, and may answer them what others do not see; another is asked for anyone. */
  tellsViewer: boolean;
}

interface Body {
  data?: Record<string, unknown> | null;
  errors?: { message?: unknown; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** How a question is asked: with whom it may be shared, for how long, and for whom. */
interface Asking {
  inFlight: InFlight<RawAnswer>;
  wave: Wave;
  caller: Caller;
  /** Whether it changes something there. */
  write: boolean;
}

/**
 * An ordinary subgraph: one address, asked for whatever the plan says, within the operation's deadline. Equal reads that
 * are under way at the same time are sent once, where they are for viewers with the same rights.
 */
export class HttpSubgraph implements DataSource {
  private readonly transport: Transport;
  private readonly reads = new InFlight<RawAnswer>();

  constructor(private readonly options: HttpSubgraphOptions) {
    this.transport = new Transport(options.url, options.maxAnswerBytes, 64);
  }

  get url(): string {
    return this.options.url;
  }

  async process(options: FetchOptions): FetchAnswer {
    if (!isOperation(options)) return { data: { __typename: 'Query' } };
    const { query, variables, operationName } = options.request;
    const context = options.context as OperationContext;
    const caller = this.callerFor(context);
    const write = isWrite(query!);
    context.wrote ||= write;
    const wave = new Wave(write ? context.deadline.rest() : context.deadline.nextWave(), context.client);
    const inFlight = context.wrote ? new InFlight<RawAnswer>() : this.reads;
    const { data, errors = [] } = await this.ask(JSON.stringify({ query, variables, operationName }), { inFlight, wave, caller, write });
    const isUntold = ({ path }: { path?: (string | number)[] }) => write && !this.options.wordsShown && data != null && data[String(path?.[0])] == null;
    return { data: data ?? null, ...(errors.length && { errors: errors.map((error) => (isUntold(error) ? this.outcomeUnknown(error.path) : this.shown(error))) }) };
  }

  /** What it answers to a query of our own. Rejects when it does not answer it. */
  async query(query: string, variables: Record<string, unknown>, context: OperationContext): Promise<Record<string, unknown>> {
    const caller = this.callerFor(context);
    const wave = new Wave(context.deadline.nextWave(), context.client);
    const { data, errors: [error] = [] } = await this.ask(JSON.stringify({ query, variables }), { inFlight: this.reads, wave, caller, write: false });
    if (data) return data;
    throw error ? this.shown(error) : this.failure('answered something that is no answer');
  }

  /** The subgraph's own SDL, within `budget` milliseconds. Rejects when it does not tell it. */
  async askSchema(budget: number): Promise<string> {
    const wave = new Wave(budget, new AbortController().signal);
    const body = await this.ask('{"query":"{ _service { sdl } }"}', { inFlight: this.reads, wave, caller: {}, write: false });
    const sdl = (body.data?.['_service'] as { sdl?: unknown } | undefined)?.sdl;
    if (typeof sdl !== 'string') throw this.failure('does not tell its schema');
    return sdl;
  }

  /** Passes a request on as it is, signed, and answers as the subgraph does. Rejects when it does not answer. */
  async pass(body: string, caller: Caller, wave: Wave): Promise<RawAnswer> {
    try {
      return await new InFlight<RawAnswer>().ask('', wave, (cancellation) => this.post(body, caller, cancellation));
    } catch {
      throw this.silent(wave);
    } finally {
      wave.close();
    }
  }

  close(): Promise<void> {
    return this.transport.close();
  }

  private callerFor(context: OperationContext): Caller {
    return this.options.signed?.tellsViewer ? context : { ...context, viewer: anyone() };
  }

  private async ask(question: string, { inFlight, wave, caller, write }: Asking): Promise<Body> {
    let sent: Cancellation | undefined;
    try {
      return this.read(await inFlight.ask(`${keyOf(caller)}${question}`, wave, (cancellation) => this.post(question, caller, (sent = cancellation))));
    } catch (error) {
      if (error instanceof StatedError && (!write || error.extensions['code'] === 'SUBGRAPH_DENIED')) throw error;
      if (write && sent?.begun) throw this.outcomeUnknown();
      throw this.silent(wave);
    } finally {
      wave.close();
    }
  }

  private async post(body: string, caller: Caller, cancellation: Cancellation): Promise<RawAnswer> {
    const { signed } = this.options;
    const signature = await signed?.signing({ audience: signed.audience, body, viewer: caller.viewer ?? anyone() });
    return this.transport.post(body, { ...headersFor(caller), ...signature }, cancellation);
  }

  /** Read by each who waits for it: what is made of an answer belongs to one operation, which may change it. */
  private read({ status, contentType, body }: RawAnswer): Body {
    if (status === 401 || status === 403) throw this.failure('refused to answer', 'SUBGRAPH_DENIED');
    if (!contentType.includes('json')) throw this.failure('answered something that is no answer');
    try {
      const answer: unknown = JSON.parse(body.toString('utf8'));
      if (typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)) return answer as Body;
    } catch {
      // what is no JSON is no answer
    }
    throw this.failure('answered something that is no answer');
  }

  private shown({ message, path, extensions }: NonNullable<Body['errors']>[number]): GraphQLError {
    const { name, wordsShown } = this.options;
    if (wordsShown) return new GraphQLError(String(message), { path: path ?? null, extensions: extensions ?? {} });
    return new GraphQLError(`The subgraph ${name} could not work out this field.`, { path: path ?? null, extensions: { code: 'SUBGRAPH_ERROR', subgraph: name } });
  }

  private outcomeUnknown(path?: (string | number)[]): GraphQLError {
    const { name } = this.options;
    const message = `The subgraph ${name} was sent this command and has not said what became of it: it may have been carried out, or not. To repeat it with the same idempotencyKey is safe.`;
    return new GraphQLError(message, { path: path ?? null, extensions: { code: 'SUBGRAPH_OUTCOME_UNKNOWN', subgraph: name } });
  }

  private silent({ ended }: Wave): StatedError {
    return this.failure(ended === 'timeout' ? 'did not answer in time' : 'cannot be reached');
  }

  private failure(what: string, code = 'SUBGRAPH_UNAVAILABLE'): StatedError {
    return new StatedError(code, `The subgraph ${this.options.name} ${what}.`, { subgraph: this.options.name });
  }
}
