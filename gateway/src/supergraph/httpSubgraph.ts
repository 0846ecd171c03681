import { StatedError } from '@samverkan/common';
import { GraphQLError } from 'graphql';
import { Cancellation, InFlight } from '../members/inFlight.js';
import type { OperationContext } from '../members/operationContext.js';
import { headersFor, type Caller } from '../observability/caller.js';
import { Transport } from '../members/transport.js';
import { Wave } from '../members/wave.js';
import { isOperation, type DataSource, type FetchAnswer, type FetchOptions } from './dataSource.js';

export interface HttpSubgraphOptions {
  /** The name that query plans call it by. */
  name: string;
  url: string;
  maxAnswerBytes: number;
  /** Whether its errors are shown as it words them. A member's extra is not trusted so far: it may tell more than it should. */
  wordsShown: boolean;
}

interface Body {
  data?: Record<string, unknown> | null;
  errors?: { message?: unknown; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** An ordinary subgraph: one address, asked for whatever the plan says, within the operation's deadline. */
export class HttpSubgraph implements DataSource {
  private readonly transport: Transport;

  constructor(private readonly options: HttpSubgraphOptions) {
    this.transport = new Transport(options.url, options.maxAnswerBytes, 64);
  }

  async process(options: FetchOptions): FetchAnswer {
    if (!isOperation(options)) return { data: { __typename: 'Query' } };
    const { query, variables, operationName } = options.request;
    const { data, errors = [] } = await this.ask(JSON.stringify({ query, variables, operationName }), options.context as OperationContext);
    return { data: data ?? null, ...(errors.length && { errors: errors.map((error) => this.shown(error)) }) };
  }

  /** The subgraph's own SDL, within `budget` milliseconds. Rejects when it does not tell it. */
  async askSchema(budget: number): Promise<string> {
    const wave = new Wave(budget, new AbortController().signal);
    const body = await this.post('{"query":"{ _service { sdl } }"}', wave, {}).finally(() => wave.close());
    const sdl = (body.data?.['_service'] as { sdl?: unknown } | undefined)?.sdl;
    if (typeof sdl !== 'string') throw this.failure('does not tell its schema');
    return sdl;
  }

  close(): Promise<void> {
    return this.transport.close();
  }

  private async ask(question: string, context: OperationContext): Promise<Body> {
    const wave = new Wave(context.deadline.nextWave(), context.client);
    return this.post(question, wave, context).finally(() => wave.close());
  }

  private async post(question: string, wave: Wave, caller: Caller): Promise<Body> {
    const once = new InFlight<Body>();
    return once.ask(question, wave, (cancellation) => this.send(question, caller, cancellation)).catch((error: unknown) => {
      if (error instanceof StatedError) throw error;
      throw this.failure(wave.ended === 'timeout' ? 'did not answer in time' : 'cannot be reached');
    });
  }

  private async send(question: string, caller: Caller, cancellation: Cancellation): Promise<Body> {
    const { contentType, body } = await this.transport.post(question, headersFor(caller), cancellation);
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

  private failure(what: string): StatedError {
    return new StatedError('SUBGRAPH_UNAVAILABLE', `The subgraph ${this.options.name} ${what}.`, { subgraph: this.options.name });
  }
}
