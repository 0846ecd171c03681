import { rank } from '@samverkan/common/testing/rank';
import fc from 'fast-check';
import type { Count } from './count.js';
import { protectTable, type ProtectedTable } from './protectTable.js';

const shown = ({ cells, rows, columns, total }: ProtectedTable) => [...cells.map((row, at) => [...row, rows[at]!]), [...columns, total]].map((row) => row.map((count) => count.shown));

test('a small count is "<5", and others are withheld so that no sum gives it away', () => {
  expect(shown(protectTable([[3, 20], [40, 50]]))).toEqual([
    ['<5', '–', '23'],
    ['–', '–', '90'],
    ['43', '70', '113'],
  ]);
});

test('a table without small counts is shown as it is', () => {
  expect(shown(protectTable([[5, 20], [40, 50]]))).toEqual([
    ['5', '20', '25'],
    ['40', '50', '90'],
    ['45', '70', '115'],
  ]);
});

test('0 is as small as 4: that nobody is there is said of somebody too', () => {
  expect(protectTable([[0], [30], [12]]).cells).toEqual([
    [{ value: null, shown: '<5', suppressed: true, ground: 'SMALL_COUNT', atLeast: 0, atMost: 4 }],
    [{ value: 30, shown: '30', suppressed: false, ground: null, atLeast: 30, atMost: 30 }],
    [{ value: null, shown: '–', suppressed: true, ground: 'PROTECTS_SMALL_COUNT', atLeast: 5, atMost: null }],
  ]);
});

test('two small counts whose sum leaves no choice are covered by a third', () => {
  expect(shown(protectTable([[4], [4], [30]])).map(([count]) => count)).toEqual(['<5', '<5', '–', '38']);
});

test('with the sums first, a sum is withheld rather than another count', () => {
  expect(shown(protectTable([[3], [40], [9]], { sumsFirst: true })).map(([count]) => count)).toEqual(['<5', '40', '9', '–']);
  expect(shown(protectTable([[3], [2], [9]], { sumsFirst: true })).map(([count]) => count)).toEqual(['<5', '<5', '9', '14']);
});

test('with the sums first, who knows all other counts of a column cannot work out the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }), (values) => {
      const { cells, total } = protectTable(values.map((value) => [value]), { sumsFirst: true });
      for (const [at, [count]] of cells.entries()) if (values[at]! >= 5) expect(count).toMatchObject({ value: values[at] });
      if (values.filter((value) => value < 5).length === 1) expect(total.suppressed).toBe(true);
    }),
  );
});

const tables = (most: number, height: number, width: number) =>
  fc.integer({ min: 1, max: width }).chain((columns) => fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: most })), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: height }));

/** The table with its sums, row by row. */
const whole = (values: number[][]) => {
  const rows = values.map((row) => [...row, add(row)]);
  return [...rows, rows[0]!.map((_, column) => add(rows.map((row) => row[column]!)))];
};
const counts = ({ cells, rows, columns, total }: ProtectedTable): Count[][] => [...cells.map((row, at) => [...row, rows[at]!]), [...columns, total]];
const add = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

test('what is shown is right, and never fewer than 5; what is not shown says its bounds rightly', () => {
  fc.assert(
    fc.property(tables(200, 6, 5), (values) => {
      const true_ = whole(values).flat();
      counts(protectTable(values)).flat().forEach((count, place) => {
        const value = true_[place]!;
        if (count.suppressed) expect(count).toMatchObject({ value: null, ground: value < 5 ? 'SMALL_COUNT' : 'PROTECTS_SMALL_COUNT' });
        else expect(count.value).toBe(value);
        if (!count.suppressed) expect(value).toBeGreaterThanOrEqual(5);
        expect(count.atLeast! <= value && value <= (count.atMost ?? Infinity)).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});

test('no linear combination of what is shown gives a withheld count', () => {
  fc.assert(
    fc.property(tables(60, 6, 5), (values) => {
      const all = counts(protectTable(values));
      const unknown = all.flatMap((row, at) => row.flatMap((count, column) => (count.suppressed ? [[at, column] as const] : [])));
      const rows = all.map((_row, row) => unknown.map(([at, column]) => (at === row ? signOf(all, row, column) : 0)));
      const columns = all[0]!.map((_column, column) => unknown.map(([row, at]) => (at === column ? signOf(all, row, column) : 0)));
      const equations = [...rows, ...columns];
      const known = rank(equations);
      unknown.forEach((_count, place) => expect(rank([...equations, unknown.map((_other, other) => (other === place ? 1 : 0))])).toBe(known + 1));
    }),
    { numRuns: 500 },
  );
});

/** In each row and column, the counts less their sum are 0. */
const signOf = (all: Count[][], row: number, column: number) => (row === all.length - 1 ? -1 : 1) * (column === all[0]!.length - 1 ? -1 : 1);

test('whoever tries all tables that fit what is shown finds more than one number for each withheld count', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }), (values) => {
      const all = counts(protectTable(values)).flat();
      const possible = all.map(() => new Set<number>());
      for (const cells of allTables(14)) {
        const numbers = whole(cells).flat();
        const fits = all.every(({ atLeast, atMost }, place) => numbers[place]! >= atLeast! && numbers[place]! <= (atMost ?? Infinity));
        if (fits) numbers.forEach((number, place) => possible[place]!.add(number));
      }
      all.forEach(({ suppressed }, place) => expect(possible[place]!.size > 1).toBe(suppressed));
    }),
    { numRuns: 40 },
  );
});

function* allTables(most: number): Iterable<number[][]> {
  for (let a = 0; a <= most; a++) for (let b = 0; b <= most; b++) for (let c = 0; c <= most; c++) for (let d = 0; d <= most; d++) yield [[a, b], [c, d]];
}
