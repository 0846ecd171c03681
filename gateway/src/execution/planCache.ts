import { LRUCache } from 'lru-cache';

/** What tells one operation from another, and what it is planned from. */
export interface OperationSource {
  text: string;
  /** Of the text. */
  hash: string;
  /** Which operation, where the text has several. */
  operationName: string | undefined;
}

interface Entry<Plan> {
  source: OperationSource;
  plan: Plan;
  uses: number;
}

/** A plan takes memory by the length of its operation, some 65 bytes a character: long ones count as several. */
export const USUAL_LENGTH = 1_000;

/** Keeps what is made of operations, for those that were used last. */
export class PlanCache<Plan extends {}> {
  private readonly entries: LRUCache<string, Entry<Plan>>;

  /** `max` is how many operations of {@link USUAL_LENGTH} are kept, and of shorter ones. */
  constructor(
    max: number,
    private readonly make: (source: OperationSource) => Plan,
  ) {
    this.entries = new LRUCache({ max, maxSize: max * USUAL_LENGTH, sizeCalculation: ({ source }) => source.text.length });
  }

  /** The operation's plan, made if there is none yet. What making it throws is thrown on, and not kept. */
  get(source: OperationSource): Plan {
    const key = `${source.hash}:${source.operationName ?? ''}`;
    let entry = this.entries.get(key);
    if (!entry) this.entries.set(key, (entry = { source, plan: this.make(source), uses: 0 }));
    entry.uses++;
    return entry.plan;
  }

  /** The operations used most, the most used first. */
  hottest(count: number): OperationSource[] {
    return [...this.entries.values()]
      .toSorted((a, b) => b.uses - a.uses)
      .slice(0, count)
      .map(({ source }) => source);
  }
}
