import type { Abortable, Wave } from './wave.js';

/** Told to a request that is under way when nobody waits for it any more. */
export class Cancellation {
  reason: 'timeout' | 'cancelled' | undefined;
  /** Whether anything of the request has gone out: if not, nobody can have acted on it. */
  begun = false;
  private readonly listeners: ((reason: Error) => void)[] = [];

  onCancel(listener: (reason: Error) => void): void {
    if (this.reason) listener(new Error(this.reason));
    else this.listeners.push(listener);
  }

  cancel(reason: 'timeout' | 'cancelled'): void {
    if (this.reason) return;
    this.reason = reason;
    for (const listener of this.listeners) listener(new Error(reason));
  }
}

/** A request that is under way, with all who wait for it. */
interface Shared<Answer> {
  waiting: Set<Waiter<Answer>>;
  cancellation: Cancellation;
}

interface Waiter<Answer> extends Abortable {
  wave: Wave;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/**
 * Equal requests that are under way at the same time are sent once. Each operation waits for as long as its own wave
 * does; the request is broken off when the last one has stopped waiting.
 */
export class InFlight<Answer> {
  private requests = new Map<string, Shared<Answer>>();

  /** Joins the request of this key that is under way, or sends it. Rejects when the wave is broken off, or as `send` does. */
  ask(key: string, wave: Wave, send: (cancellation: Cancellation) => Promise<Answer>): Promise<Answer> {
    const request = this.requests.get(key) ?? this.start(key, send);
    return new Promise((resolve, reject) => {
      const waiter: Waiter<Answer> = {
        wave,
        resolve,
        reject,
        abort: (reason) => {
          request.waiting.delete(waiter);
          if (!request.waiting.size) this.end(key, request, wave.ended ?? 'cancelled');
          reject(reason);
        },
      };
      request.waiting.add(waiter);
      wave.join(waiter);
    });
  }

  private start(key: string, send: (cancellation: Cancellation) => Promise<Answer>): Shared<Answer> {
    const request: Shared<Answer> = { waiting: new Set(), cancellation: new Cancellation() };
    this.requests.set(key, request);
    send(request.cancellation).then(
      (answer) => this.settle(key, request, (waiter) => waiter.resolve(answer)),
      (error: unknown) => this.settle(key, request, (waiter) => waiter.reject(error)),
    );
    return request;
  }

  private settle(key: string, request: Shared<Answer>, tell: (waiter: Waiter<Answer>) => void): void {
    this.forget(key, request);
    for (const waiter of request.waiting) {
      waiter.wave.leave(waiter);
      tell(waiter);
    }
  }

  private end(key: string, request: Shared<Answer>, reason: 'timeout' | 'cancelled'): void {
    this.forget(key, request);
    request.cancellation.cancel(reason);
  }

  /**
   * A request that was given up may have been followed by another of the same key. The last one goes with its map: one
   * that grows and shrinks for ever would keep what it has held alive until the next full garbage collection.
   */
  private forget(key: string, request: Shared<Answer>): void {
    if (this.requests.get(key) !== request) return;
    if (this.requests.size > 1) this.requests.delete(key);
    else this.requests = new Map();
  }
}
