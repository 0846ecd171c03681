import type { Abortable, Wave } from './wave.js';

/** Told to a request that is under way when nobody waits for it any more. */
export class Cancellation {
  reason: 'timeout' | 'cancelled' | undefined;
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

interface Shared<Answer> {
  answer: Promise<Answer>;
  waiting: number;
  cancellation: Cancellation;
}

/**
 * Equal requests that are under way at the same time are sent once. Each operation waits for as long as its own wave
 * does; the request is broken off when the last one has stopped waiting.
 */
export class InFlight<Answer> {
  private readonly requests = new Map<string, Shared<Answer>>();

  /** Joins the request of this key that is under way, or sends it. Rejects when the wave is broken off, or as `send` does. */
  ask(key: string, wave: Wave, send: (cancellation: Cancellation) => Promise<Answer>): Promise<Answer> {
    const request = this.requests.get(key) ?? this.start(key, send);
    request.waiting++;
    return new Promise((resolve, reject) => {
      const waiter: Abortable = {
        abort: (reason) => {
          if (--request.waiting === 0) this.end(key, request, wave.ended ?? 'cancelled');
          reject(reason);
        },
      };
      wave.join(waiter);
      request.answer.then(resolve, reject).finally(() => wave.leave(waiter));
    });
  }

  private start(key: string, send: (cancellation: Cancellation) => Promise<Answer>): Shared<Answer> {
    const cancellation = new Cancellation();
    const request: Shared<Answer> = { answer: send(cancellation), waiting: 0, cancellation };
    this.requests.set(key, request);
    const forget = () => this.forget(key, request);
    request.answer.then(forget, forget);
    return request;
  }

  private end(key: string, request: Shared<Answer>, reason: 'timeout' | 'cancelled'): void {
    this.forget(key, request);
    request.cancellation.cancel(reason);
  }

  /** A request that was given up may have been followed by another of the same key. */
  private forget(key: string, request: Shared<Answer>): void {
    if (this.requests.get(key) === request) this.requests.delete(key);
  }
}
