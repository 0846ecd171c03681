import { HttpSubgraph, type SignedFor } from './httpSubgraph.js';

/** The subgraphs that are asked over HTTP: one for each name and address, however often the supergraph changes. */
export class HttpSubgraphs {
  private readonly known = new Map<string, HttpSubgraph>();

  /** `grace`: how long what is under way to a subgraph that has left may take, in milliseconds. */
  constructor(private readonly settings: { maxAnswerBytes: number; grace: number; signedFor?: (name: string) => SignedFor | undefined }) {}

  get(name: string, url: string): HttpSubgraph {
    const { maxAnswerBytes, signedFor } = this.settings;
    const key = `${name} ${url}`;
    let subgraph = this.known.get(key);
    if (!subgraph) this.known.set(key, (subgraph = new HttpSubgraph({ name, url, maxAnswerBytes, wordsShown: false, signed: signedFor?.(name) })));
    return subgraph;
  }

  /** Lets go of those at other addresses than these. */
  keep(urls: ReadonlySet<string>): void {
    for (const [key, subgraph] of this.known) {
      if (urls.has(subgraph.url)) continue;
      this.known.delete(key);
      setTimeout(() => void subgraph.close(), this.settings.grace).unref();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.known.values()].map((subgraph) => subgraph.close()));
  }
}
