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

  /** Lets one request in, or says when it is its turn. Throws {@link Full}. Who is let in has to `leave`. */
  enter(): Promise<void> | undefined {
    if (this.running < this.settings.atOnce) {
      this.running++;
      return undefined;
    }
    if (this.queue.length < this.settings.waiting) return new Promise((turn) => this.queue.push(turn));
    throw new Full();
  }

  /** Makes room for the next. */
  leave(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.running--;
  }
}
