/** Whether a token may be used: it is new, has been used, or nobody could tell later on. */
export type Use = 'FIRST' | 'AGAIN' | 'TOO_MANY';

/**
 * Remembers which tokens have been used, for as long as they live. Only tokens with a good signature come here, so that
 * only a federation's own gateway fills its memory; when it is full of living ones the next is turned away, and none is
 * forgotten to make room: that would let it in again.
 */
export class ReplayGuard {
  /** The end of each token's life, in Unix seconds, in the order of use. */
  private readonly used = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** `until`: when the token is refused anyhow. */
  use(id: string, until: number, now: number): Use {
    this.forget(now);
    if (this.used.has(id)) return 'AGAIN';
    if (this.used.size >= this.most) return 'TOO_MANY';
    this.used.set(id, until);
    return 'FIRST';
  }

  /** From the oldest on, up to the first that lives: lives differ little, so that few that are over stay behind it. */
  private forget(now: number): void {
    for (const [id, until] of this.used) {
      if (until > now) return;
      this.used.delete(id);
    }
  }
}
