/** Something under way that can be broken off. */
export interface Abortable {
  abort(reason: Error): void;
}

/**
 * The requests that are sent together, to all members of one step. They share one timer, however many they are, and
 * are broken off together: when the time is up, or when the client has gone away.
 */
export class Wave {
  /** Why the wave was broken off, if it was. */
  ended: 'timeout' | 'cancelled' | undefined;

  private readonly underWay = new Set<Abortable>();
  private readonly timer: NodeJS.Timeout;
  private lastLook: NodeJS.Immediate | undefined;
  private readonly cancel = () => this.breakOff('cancelled');

  /** `budget` is in milliseconds. */
  constructor(budget: number, private readonly client: AbortSignal) {
    // Where this process was held up itself, timers are called before what has arrived in time is read.
    this.timer = setTimeout(() => (this.lastLook = setImmediate(() => this.breakOff('timeout'))), budget);
    client.addEventListener('abort', this.cancel, { once: true });
    if (client.aborted) this.cancel();
  }

  /** Takes a request in; one that comes too late is broken off at once. */
  join(request: Abortable): void {
    if (this.ended) request.abort(new Error(this.ended));
    else this.underWay.add(request);
  }

  leave(request: Abortable): void {
    this.underWay.delete(request);
  }

  /** To be called when all requests are answered: lets go of the timer and the client. */
  close(): void {
    this.stopClock();
    this.client.removeEventListener('abort', this.cancel);
  }

  private breakOff(why: 'timeout' | 'cancelled'): void {
    this.ended ??= why;
    this.stopClock();
    for (const request of this.underWay) request.abort(new Error(why));
    this.underWay.clear();
  }

  private stopClock(): void {
    clearTimeout(this.timer);
    clearImmediate(this.lastLook);
  }
}
