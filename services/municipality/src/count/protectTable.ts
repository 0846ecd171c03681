import { type Count, LEAST_SHOWN, shownCount, withheldCount } from './count.js';

/** A table of counts as it may be published, with its sums. */
export interface ProtectedTable {
  cells: Count[][];
  rows: Count[];
  columns: Count[];
  total: Count;
}

/**
 * Withholds every count below 5 (small-cell suppression), and as many others as it takes so that none of them can be
 * worked out from what is left: not from the sums of rows and columns, and not from what is said of a withheld count,
 * that it is below 5 or at least 5 (secondary suppression). For each count that is withheld there remains another table
 * with the same published counts in which it is another number. Takes a table of at least one row and one column.
 * With `sumsFirst` a sum is rather withheld than another count: for counts that others may publish too, each its own.
 */
export function protectTable(values: readonly (readonly number[])[], { sumsFirst = false } = {}): ProtectedTable {
  const table = new Table(values, sumsFirst);
  for (let exposed = table.findExposed(); exposed; exposed = table.findExposed()) table.cover(exposed);
  return table.published();
}

/** A count's place; one past the last row or column stands for the sums. */
interface Place {
  row: number;
  column: number;
}

/**
 * The table with its sums, as a network: its rows and columns are nodes, its counts edges between them. A change of the
 * withheld counts that leaves every sum right is a round trip: with one count raised, from its row to its column, another
 * in that column is lowered, from the column to its row, and so on back to the start. So a count can be worked out
 * exactly where no round trip over withheld counts leads through it.
 */
class Table {
  private readonly values: number[][];
  private readonly withheld: boolean[][];

  constructor(cells: readonly (readonly number[])[], private readonly sumsFirst: boolean) {
    const rows = cells.map((row) => [...row, sum(row)]);
    this.values = [...rows, rows[0]!.map((_, column) => sum(rows.map((row) => row[column]!)))];
    this.withheld = this.values.map((row) => row.map((value) => value < LEAST_SHOWN));
  }

  /** A withheld count that can be worked out. */
  findExposed(): Place | undefined {
    return this.places().find((place) => this.isWithheld(place) && !this.findRoundTrip(place, () => Infinity));
  }

  /** Withholds the smallest counts by which this one can no longer be worked out. */
  cover(place: Place): void {
    const trip = this.findRoundTrip(place, (value, isSum) => (this.sumsFirst && isSum ? 0 : value + 1));
    if (!trip) throw new Error(`no table with other counts has the same sums: ${JSON.stringify(this.values)}`);
    for (const { row, column } of trip) this.withheld[row]![column] = true;
  }

  published(): ProtectedTable {
    const shown = this.values.map((row, at) => row.map((value, column) => (this.withheld[at]![column] ? withheldCount(value) : shownCount(value))));
    const cells = shown.slice(0, -1);
    return { cells: cells.map((row) => row.slice(0, -1)), rows: cells.map((row) => row.at(-1)!), columns: shown.at(-1)!.slice(0, -1), total: shown.at(-1)!.at(-1)! };
  }

  /** The cheapest way around through a count, where what is withheld already costs nothing; undefined when all cost infinitely much. */
  private findRoundTrip(place: Place, cost: (value: number, isSum: boolean) => number): Place[] | undefined {
    const trips = [true, false].filter((raised) => this.canMove(place, raised)).flatMap((raised) => this.findWayBack(place, raised, cost) ?? []);
    return trips.toSorted((a, b) => a.cost - b.cost)[0]?.way;
  }

  /** Dijkstra over the nodes: rows first, then columns. */
  private findWayBack(place: Place, raised: boolean, cost: (value: number, isSum: boolean) => number): { way: Place[]; cost: number } | undefined {
    const height = this.values.length;
    const [from, to] = raised ? [height + place.column, place.row] : [place.row, height + place.column];
    const best = new Map<number, { way: Place[]; cost: number }>([[from, { way: [], cost: 0 }]]);
    const done = new Set<number>();
    for (;;) {
      const [node, reached] = [...best].filter(([open]) => !done.has(open)).toSorted(([, a], [, b]) => a.cost - b.cost)[0] ?? [];
      if (node === undefined || reached === undefined || node === to) return best.get(to);
      done.add(node);
      for (const next of this.places().filter(({ row, column }) => (node < height ? row === node : column === node - height))) {
        if ((next.row === place.row && next.column === place.column) || !this.canMove(next, node < height)) continue;
        const total = reached.cost + (this.isWithheld(next) ? 0 : cost(this.values[next.row]![next.column]!, next.row === this.values.length - 1));
        const end = node < height ? height + next.column : next.row;
        if (total < (best.get(end)?.cost ?? Infinity)) best.set(end, { way: [...reached.way, next], cost: total });
      }
    }
  }

  /** Whether a count can be passed from its row to its column, or back, within what would be said of it: a sum falls where a count would rise. */
  private canMove({ row, column }: Place, fromRow: boolean): boolean {
    const value = this.values[row]![column]!;
    const isSum = row === this.values.length - 1 || column === this.values[0]!.length - 1;
    const isTotal = row === this.values.length - 1 && column === this.values[0]!.length - 1;
    const rises = fromRow === (!isSum || isTotal);
    if (value < LEAST_SHOWN) return rises ? value < LEAST_SHOWN - 1 : value > 0;
    return rises || value > LEAST_SHOWN;
  }

  private isWithheld = ({ row, column }: Place): boolean => this.withheld[row]![column]!;

  private places(): Place[] {
    return this.values.flatMap((counts, row) => counts.map((_, column) => ({ row, column })));
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
