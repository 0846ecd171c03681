import fc from 'fast-check';
import { shareOf, sumOfCounts, type Count } from './count.js';

const shown = (value: number): Count => ({ value, shown: String(value), suppressed: false, ground: null, atLeast: value, atMost: value });
const FEW: Count = { value: null, shown: '<5', suppressed: true, ground: 'SMALL_COUNT', atLeast: 0, atMost: 4 };
const SOME: Count = { value: null, shown: '–', suppressed: true, ground: 'PROTECTS_SMALL_COUNT', atLeast: 5, atMost: null };

test('a sum of what is shown is a number; with a small count it is a range, with a withheld one open upwards', () => {
  expect(sumOfCounts([shown(12), shown(8)])).toEqual(shown(20));
  expect(sumOfCounts([shown(12), FEW])).toEqual({ value: null, shown: '12–16', suppressed: true, ground: 'SMALL_COUNT', atLeast: 12, atMost: 16 });
  expect(sumOfCounts([shown(12), SOME])).toEqual({ value: null, shown: '≥17', suppressed: true, ground: 'PROTECTS_SMALL_COUNT', atLeast: 17, atMost: null });
});

test('a sum that lacks somebody is no number, though nothing is withheld', () => {
  expect(sumOfCounts([shown(12)], { lacking: true })).toEqual({ value: null, shown: '≥12', suppressed: false, ground: null, atLeast: 12, atMost: null });
});

test('whatever the withheld counts are, the sum and the share lie within what is said of them', () => {
  const counts = fc.array(fc.record({ value: fc.integer({ min: 0, max: 60 }), hidden: fc.boolean() }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 500 }), (all, rest) => {
      const sum = sumOfCounts(all.map(({ value, hidden }) => (value < 5 ? FEW : hidden ? SOME : shown(value))));
      const true_ = all.reduce((total, { value }) => total + value, 0);
      expect(sum.atLeast <= true_ && true_ <= (sum.atMost ?? Infinity)).toBe(true);
      if (sum.value !== null) expect(sum.value).toBe(true_);
      const share = shareOf(sum, shown(rest));
      if (true_ + rest === 0) return;
      const exact = true_ / (true_ + rest);
      if (share.atLeast !== null) expect(share.atLeast).toBeLessThanOrEqual(exact + 0.0001);
      if (share.atMost !== null) expect(share.atMost).toBeGreaterThanOrEqual(exact - 0.0001);
    }),
  );
});
