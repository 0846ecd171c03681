export interface BulkheadSettings {
  /** How many requests a member is sent at once. */
  atOnce: number;
  /** How many more may wait for their turn. */
  waiting: number;
}

/** So many requests wait for this member already that one more would only wait in vain. */
export class Full extends Error {}

/**
 * Keeps one slow member from taking up the gateway: a bounded number of requests is under way to it and a bounded
 * number waits, in the order in which they came. What is more is refused at once.
 */
export class Bulkhead {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly settings: BulkheadSettings) {}

  /** How many requests are under way or wait. */
  get size(): number {
    return this.running + this.queue.length;
  }

  /** Runs the work when it is its turn. Rejects with {@link Full}, or as the work does. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running < this.settings.atOnce) this.running++;
    else if (this.queue.length < this.settings.waiting) await new Promise<void>((turn) => this.queue.push(turn));
    else throw new Full();
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.running--;
    }
  }
}
