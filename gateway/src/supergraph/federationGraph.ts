import type { Logger } from '@samverkan/common';
import { compose, CompositionRefused, type Manifest, type ManifestExtra, type Subgraph } from '@samverkan/schema';
import { HttpSubgraph, type SignedFor } from './httpSubgraph.js';
import { ownSubgraphs, type OwnAddresses, type OwnSchemas } from './subgraphs.js';
import type { SupergraphStore } from './supergraphStore.js';

export interface FederationGraphOptions {
  schemas: OwnSchemas;
  /** Where the secretariat of the federation is. */
  secretariatOf: (manifest: Manifest) => string;
  /** Where a router asks the two subgraphs of our own; left out within the gateway, which asks nobody for them. */
  addresses?: OwnAddresses;
  /** How what an extra is asked is signed; left out, it is not. */
  signedFor?: ((name: string) => SignedFor | undefined) | undefined;
  store: SupergraphStore;
  log: Logger;
  /** How long an extra subgraph may take to tell its schema, in milliseconds. */
  patience?: number;
  /** How often an extra that has not told its schema is asked again, in milliseconds. */
  retryEvery?: number;
}

/** What becomes of a supergraph that has been composed; throws to refuse it, and then the old one stays. */
export type Take = (supergraphSdl: string, manifest: Manifest) => Promise<void>;

/**
 * The supergraph of a federation through its life. The members' own part never changes with who is a member; extra
 * subgraphs come and go. A set that does not compose is refused with the reason, and the old one keeps serving.
 */
export class FederationGraph {
  /** Why the last change was refused; undefined when it was taken. */
  refused: string | undefined;
  /** The extras that are in the supergraph. */
  extras: string[] = [];
  private applying: Promise<unknown> = Promise.resolve();
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly options: FederationGraphOptions) {}

  /** The supergraph to begin with. Rejects with CompositionRefused only when there is none of before either. */
  async start(manifest: Manifest, take: Take): Promise<string> {
    const { store, log } = this.options;
    try {
      const { supergraphSdl, silent } = await this.composeFor(manifest);
      store.keep(manifest.id, supergraphSdl);
      this.tryAgain(silent, manifest, take);
      return supergraphSdl;
    } catch (error) {
      const lastGood = store.find(manifest.id);
      if (!(error instanceof CompositionRefused) || lastGood === undefined) throw error;
      this.refused = error.message;
      log.error({ reason: error.message }, 'the subgraphs do not compose: started with the last good supergraph');
      return lastGood;
    }
  }

  /** Puts a changed manifest into force, one change after the other. Rejects with CompositionRefused, or as `take` does. */
  apply(manifest: Manifest, take: Take): Promise<void> {
    const applied = this.applying.then(() => this.put(manifest, take));
    this.applying = applied.catch(() => undefined);
    return applied;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.retry);
  }

  private async put(manifest: Manifest, take: Take): Promise<void> {
    try {
      const { supergraphSdl, silent } = await this.composeFor(manifest);
      await take(supergraphSdl, manifest);
      this.options.store.keep(manifest.id, supergraphSdl);
      this.refused = undefined;
      this.tryAgain(silent, manifest, take);
    } catch (error) {
      this.refused = error instanceof Error ? error.message : String(error);
      this.options.log.error({ reason: this.refused }, 'a change of the federation was refused: the old one keeps serving');
      throw error;
    }
  }

  private async composeFor(manifest: Manifest): Promise<{ supergraphSdl: string; silent: ManifestExtra[] }> {
    const { schemas, secretariatOf, addresses } = this.options;
    const { extras } = manifest;
    const told = await Promise.all(extras.map((extra) => this.schemaOf(extra)));
    const there = told.filter((subgraph) => subgraph !== undefined);
    const supergraphSdl = compose([...ownSubgraphs(schemas, secretariatOf(manifest), addresses), ...there]);
    this.extras = there.map(({ name }) => name);
    return { supergraphSdl, silent: extras.filter((_extra, place) => !told[place]) };
  }

  /** An extra's schema as it tells it, or as it told it before; undefined when it never has. */
  private async schemaOf({ name, url }: ManifestExtra): Promise<Subgraph | undefined> {
    const { signedFor, store, log, patience = 2_000 } = this.options;
    const subgraph = new HttpSubgraph({ name, url, maxAnswerBytes: 4 * 1024 * 1024, wordsShown: false, signed: signedFor?.(name) });
    try {
      const sdl = await subgraph.askSchema(patience);
      store.keep(`extra-${name}`, sdl);
      return { name, url, typeDefs: sdl };
    } catch (error) {
      const sdl = store.find(`extra-${name}`);
      log.warn({ extra: name, reason: (error as Error).message, known: sdl !== undefined }, 'an extra subgraph does not tell its schema');
      return sdl === undefined ? undefined : { name, url, typeDefs: sdl };
    } finally {
      await subgraph.close();
    }
  }

  private tryAgain(silent: ManifestExtra[], manifest: Manifest, take: Take): void {
    clearTimeout(this.retry);
    if (!silent.length || this.stopped) return;
    this.retry = setTimeout(() => void this.apply(manifest, take).catch(() => undefined), this.options.retryEvery ?? 5_000).unref();
  }
}
