/** How often values of each size have come, for a histogram. */
export class Distribution {
  sum = 0;
  private readonly counts: number[];

  /** `bounds` rise; a value belongs to the first that is not below it. */
  constructor(private readonly bounds: readonly number[]) {
    this.counts = Array.from({ length: bounds.length + 1 }, () => 0);
  }

  add(value: number): void {
    let place = 0;
    while (place < this.bounds.length && value > this.bounds[place]!) place++;
    this.counts[place]!++;
    this.sum += value;
  }

  /** Up to each bound, how many values have come so far; the last one is how many in all. */
  *cumulative(): Iterable<[bound: string, count: number]> {
    let count = 0;
    for (let place = 0; place < this.counts.length; place++) yield [String(this.bounds[place] ?? '+Inf'), (count += this.counts[place]!)];
  }
}
