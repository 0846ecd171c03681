import { assertValidSchema, getVariableValues, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { DataSource, FetchOptions, FillIn } from '../supergraph/dataSource.js';
import type { RequestContext } from './apolloServer.js';
import type { Data } from './data.js';
import type { Ask, SubgraphAnswer } from './executePlan.js';
import { PlanCache, type OperationSource } from './planCache.js';
import type { Planner } from './planner.js';
import { PreparedOperation } from './preparedOperation.js';
import type { FetchStep } from './steps.js';

/** As many wrong values as graphql-js tells of by itself. */
const MOST_VARIABLE_ERRORS = 50;

/** Called around each request to a subgraph, for spans and metrics: it must call `send`, once, and return its answer. */
export type AroundFetch = (fetch: FetchStep, send: () => Promise<SubgraphAnswer>, context: RequestContext['context']) => Promise<SubgraphAnswer>;

export interface Subgraph {
  name: string;
  url: string;
  dataSource: DataSource;
}

export interface ServedSupergraphOptions {
  sdl: string;
  planner: Planner;
  subgraphs: readonly Subgraph[];
  /** How many operations are kept planned. */
  maxOperations: number;
  aroundFetch?: AroundFetch | undefined;
}

/** One supergraph with all that is made of it: what one answers from until it is replaced by the next. */
export class ServedSupergraph {
  readonly sdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  private readonly subgraphs: ReadonlyMap<string, Subgraph>;
  private readonly operations: PlanCache<PreparedOperation>;

  /** Throws when the API schema is invalid. */
  constructor(private readonly options: ServedSupergraphOptions) {
    this.sdl = options.sdl;
    this.apiSchema = options.planner.apiSchema;
    assertValidSchema(this.apiSchema);
    this.subgraphs = new Map(options.subgraphs.map((subgraph) => [subgraph.name, subgraph]));
    this.operations = new PlanCache(options.maxOperations, (source) => new PreparedOperation(options.planner, source));
  }

  /** Answers an operation that Apollo Server has found valid. Rejects when it cannot be planned. */
  async execute(requestContext: RequestContext): Promise<ExecutionResult<Data>> {
    const { operation, request, source, queryHash } = requestContext;
    if (!operation) return { errors: [noSuchOperation(request.operationName)] };
    const variables: Data = request.variables ?? {};
    const { errors } = getVariableValues(this.apiSchema, operation.variableDefinitions ?? [], variables, { maxErrors: MOST_VARIABLE_ERRORS });
    if (errors) return { errors };
    const prepared = this.operations.get({ text: source, hash: queryHash, operationName: operation.name?.value });
    return prepared.execute(variables, this.askFor(requestContext), this.fillIn);
  }

  findSubgraph(name: string, url: string): Subgraph | undefined {
    const subgraph = this.subgraphs.get(name);
    return subgraph?.url === url ? subgraph : undefined;
  }

  /** The operations that are asked most. */
  hotOperations(count: number): OperationSource[] {
    return this.operations.hottest(count);
  }

  /** Plans an operation before anyone asks for it; one that is no longer valid is left to be refused when it is asked. */
  prepare(source: OperationSource): void {
    try {
      this.operations.get(source);
    } catch {}
  }

  private readonly fillIn = ({ serviceName, query }: FetchStep): FillIn | undefined => this.subgraphs.get(serviceName)?.dataSource.fillIn?.(query);

  private askFor(requestContext: RequestContext): Ask {
    const { aroundFetch } = this.options;
    return (fetch, variables) => {
      const subgraph = this.subgraphs.get(fetch.serviceName);
      if (!subgraph) throw new Error(`Couldn't find service with name "${fetch.serviceName}"`);
      const send = () => subgraph.dataSource.process(fetchOptions(fetch, variables, requestContext));
      return aroundFetch ? aroundFetch(fetch, async () => send(), requestContext.context) : send();
    };
  }
}

/** As Apollo Gateway calls a data source. */
function fetchOptions({ query, operationName, document, path }: FetchStep, variables: Data, requestContext: RequestContext): FetchOptions {
  return {
    kind: 'incoming operation',
    request: { query, variables, operationName },
    incomingRequestContext: requestContext,
    context: requestContext.context,
    document,
    pathInIncomingRequest: path,
  } as unknown as FetchOptions;
}

function noSuchOperation(operationName: string | undefined): GraphQLError {
  return new GraphQLError(operationName ? `Unknown operation named "${operationName}".` : 'Must provide operation name if query contains multiple operations.');
}
