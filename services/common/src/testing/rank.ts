/** How many rows of a matrix are independent of each other: a linear equation tells something new where it raises the rank of those that are known. */
export function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, at) => at >= found && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    for (let at = found + 1; at < rows.length; at++) {
      const factor = rows[at]![column]! / rows[found]![column]!;
      if (factor !== 0) rows[at] = rows[at]!.map((number, place) => number - factor * rows[found]![place]!);
    }
    found++;
  }
  return found;
}
