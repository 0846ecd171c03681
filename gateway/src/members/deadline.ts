/**
 * The time by which an operation has to be answered. An operation is answered in waves, each to all members at once;
 * how many there will be is not known, so each may use half of what is left: a member that hangs in the first wave
 * leaves time for the second, and all waves together fit.
 */
export class Deadline {
  private readonly end: number;

  /** `budget` is in milliseconds. */
  constructor(
    budget: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.end = now() + budget;
  }

  /** How long the wave that starts now may take, in milliseconds. */
  nextWave(): number {
    return this.rest() / 2;
  }

  /** How long there is at all, in milliseconds: what a command may take, which nobody likes to break off. */
  rest(): number {
    return Math.max(2, this.end - this.now());
  }
}
