import { array, assert, integer, maxSafeInteger, nat, property } from 'fast-check';
import { divide } from '@samverkan/common';

test('the parts are together exactly the amount, and none is off by a whole unit', () => {
  assert(property(maxSafeInteger(), array(nat(200_000), { minLength: 1 }), (amount, weights) => {
    const sum = weights.reduce((a, b) => a + b, 0);
    const parts = divide(amount, weights);
    if (sum === 0) return parts === undefined;
    const total = parts!.reduce((a, b) => a + BigInt(b), 0n);
    return total === BigInt(amount) && parts!.every((part, at) => Math.abs(Number(BigInt(part) * BigInt(sum) - BigInt(amount) * BigInt(weights[at]!))) < sum);
  }));
});

test('equal weights differ by one at the most, the first ones first', () => {
  expect(divide(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(divide(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  assert(property(integer({ min: 0 }), integer({ min: 1, max: 50 }), (amount, count) => {
    const parts = divide(amount, Array.from({ length: count }, () => 1))!;
    return Math.max(...parts) - Math.min(...parts) <= 1;
  }));
});

test('who has no weight has no part', () => {
  expect(divide(100, [0, 3, 0])).toEqual([0, 100, 0]);
  expect(divide(100, [0, 0])).toBeUndefined();
});
