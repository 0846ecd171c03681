import type { AnyTable, Column, Values } from '../table.js';

/** One field that an import changes. */
export interface Difference {
  column: Column;
  before: unknown;
  after: unknown;
}

/** What a row would change of what is there. Columns that the file does not have are left as they are. */
export function findDifferences({ columns }: AnyTable, before: Values, given: Values): Difference[] {
  return columns.filter(({ name, type }: Column) => name in given && !isSame(type, before[name], given[name])).map((column: Column) => ({ column, before: before[column.name] ?? null, after: given[column.name] }));
}

/** Two values are the same if they are written the same: then a file that was exported changes nothing. */
function isSame(type: Column['type'], a: unknown, b: unknown): boolean {
  if (a == null || b == null) return (a ?? null) === (b ?? null) || isNothing(a) === isNothing(b) && isNothing(a);
  return type.write(a as never, 'en') === type.write(b as never, 'en');
}

/** An empty list is written as an empty cell. */
const isNothing = (value: unknown): boolean => value == null || value === '' || (Array.isArray(value) && value.length === 0);
