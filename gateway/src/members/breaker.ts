export interface BreakerSettings {
  /** After how many failures in a row a member is left alone. */
  failures: number;
  /** For how long, in milliseconds; then one request tries whether it is back. */
  pause: number;
}

export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN';

/**
 * Leaves a member alone that keeps failing: nobody waits for it, and it is not asked while it recovers. After a pause
 * one request is let through; if it is answered, all are.
 */
export class Breaker {
  private failures = 0;
  private openUntil = 0;
  private trying = false;

  constructor(
    private readonly settings: BreakerSettings,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get state(): BreakerState {
    if (this.failures < this.settings.failures) return 'CLOSED';
    return this.now() < this.openUntil ? 'OPEN' : 'HALF_OPEN';
  }

  /** Whether a request may be sent now. One that is sent has to end in `succeeded`, `failed` or `abandoned`. */
  admits(): boolean {
    const { state } = this;
    if (state === 'CLOSED') return true;
    if (state === 'OPEN' || this.trying) return false;
    this.trying = true;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.trying = false;
  }

  failed(): void {
    this.failures++;
    this.trying = false;
    if (this.failures >= this.settings.failures) this.openUntil = this.now() + this.settings.pause;
  }

  /** Nobody waited for the answer, so it says nothing of the member. */
  abandoned(): void {
    this.trying = false;
  }
}
