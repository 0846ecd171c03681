/** What one concept adds to the demonstration data of the federations' secretariats. */
export interface SecretariatPart {
  /** The rows of one federation's secretariat, table by table, in the order in which they refer to each other; none where nothing is told of it. */
  rowsOf: (federation: string) => Iterable<[table: new () => object, rows: object[]]>;
}
