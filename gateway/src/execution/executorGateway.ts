import { setImmediate } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from '../supergraph/dataSource.js';
import { createApolloPlanner } from './apolloPlanner.js';
import type { Executor, GatewayInterface, SchemaListener } from './apolloServer.js';
import type { CreatePlanner } from './planner.js';
import { ServedSupergraph, type AroundFetch, type Subgraph } from './servedSupergraph.js';

export interface ExecutorGatewayOptions {
  supergraphSdl: string;
  /** What answers for a subgraph. Called once for each name and address, also when a later supergraph has it too. */
  dataSourceOf: (name: string, url: string) => DataSource;
  /** Apollo's by default. */
  createPlanner?: CreatePlanner;
  /** How many operations are kept planned: 1000 by default. */
  maxOperations?: number;
  /** How many of the most asked operations are planned anew before a supergraph is replaced: 100 by default. */
  hotOperations?: number;
  aroundFetch?: AroundFetch;
}

/** A gateway for Apollo Server: Apollo's query plans, executed by {@link ServedSupergraph} instead of @apollo/gateway. */
export class ExecutorGateway implements GatewayInterface {
  private readonly listeners = new Set<SchemaListener>();
  /**
   * By the schema that Apollo Server has validated an operation with: one that was under way when the supergraph was
   * replaced is planned and answered by the old one, which goes when nothing refers to its schema any longer.
   */
  private readonly served = new WeakMap<GraphQLSchema, ServedSupergraph>();
  private current: ServedSupergraph | undefined;
  private updating = Promise.resolve();
  private stopped = false;

  constructor(private readonly options: ExecutorGatewayOptions) {}

  onSchemaLoadOrUpdate(listener: SchemaListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Begins to serve. Rejects when the supergraph is invalid. */
  async load(): Promise<{ executor: Executor }> {
    this.serve(this.current ?? this.build(this.options.supergraphSdl));
    return { executor: async (requestContext) => (this.served.get(requestContext.schema) ?? this.current!).execute(requestContext) };
  }

  /**
   * Replaces the supergraph, when the operations asked most are planned, at once for all operations that begin after it.
   * Rejects when the supergraph is invalid: then the old one stays. Updates are done one after the other.
   */
  async update(supergraphSdl: string): Promise<void> {
    const update = this.updating.then(() => this.replace(supergraphSdl));
    this.updating = update.catch(() => undefined);
    return update;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.updating;
  }

  private async replace(supergraphSdl: string): Promise<void> {
    if (supergraphSdl === this.current?.sdl) return;
    const next = this.build(supergraphSdl);
    for (const operation of this.current?.hotOperations(this.options.hotOperations ?? 100) ?? []) {
      if (this.stopped) return;
      next.prepare(operation);
      // Planning takes its time, and others are to be answered meanwhile.
      await setImmediate();
    }
    if (!this.stopped) this.serve(next);
  }

  private build(sdl: string): ServedSupergraph {
    const { createPlanner = createApolloPlanner, maxOperations = 1_000, aroundFetch } = this.options;
    const planner = createPlanner(sdl);
    const subgraphs = planner.subgraphs.map(({ name, url }): Subgraph => this.current?.findSubgraph(name, url) ?? { name, url, dataSource: this.options.dataSourceOf(name, url) });
    return new ServedSupergraph({ sdl, planner, subgraphs, maxOperations, aroundFetch });
  }

  private serve(next: ServedSupergraph): void {
    this.served.set(next.apiSchema, next);
    for (const listener of this.listeners) listener({ apiSchema: next.apiSchema, coreSupergraphSdl: next.sdl });
    this.current = next;
  }
}
