import { array, assert, constant, integer, oneof, property, tuple } from 'fast-check';
import { allHold, amountOf, exactly, isNotNegative, leastOf, sumOf, UNKNOWN, type Range } from './range.js';

const amount = integer({ min: -1_000_000, max: 1_000_000 });
/** An amount, and a range that it lies in. */
const within = tuple(amount, oneof(constant(null), integer({ min: 0, max: 1000 })), oneof(constant(null), integer({ min: 0, max: 1000 }))).map(
  ([value, below, above]): [number, Range] => [value, { least: below === null ? null : value - below, most: above === null ? null : value + above }],
);

const holds = ({ least, most }: Range, value: number) => (least === null || least <= value) && (most === null || value <= most);

test('a sum, and the least of some amounts, lie in the ranges that the amounts’ ranges give', () => {
  assert(property(array(within, { minLength: 1 }), (pairs) => {
    const values = pairs.map(([value]) => value);
    const ranges = pairs.map(([, range]) => range);
    return holds(sumOf(ranges), values.reduce((a, b) => a + b, 0)) && holds(leastOf(ranges), Math.min(...values));
  }));
});

test('a verdict is right whatever the amount is', () => {
  assert(property(within, ([value, range]) => ['UNKNOWN', value >= 0 ? 'TRUE' : 'FALSE'].includes(isNotNegative(range))));
});

test('only a range of one amount is an amount', () => {
  expect([exactly(-5), { least: 1, most: 2 }, { least: 1, most: null }, UNKNOWN].map(amountOf)).toEqual([-5, null, null, null]);
});

test('one that does not hold is enough; all must hold', () => {
  expect([allHold([]), allHold(['TRUE', 'TRUE']), allHold(['TRUE', 'UNKNOWN']), allHold(['UNKNOWN', 'FALSE', 'TRUE'])]).toEqual(['TRUE', 'TRUE', 'UNKNOWN', 'FALSE']);
});
