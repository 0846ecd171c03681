import fc from 'fast-check';
import { WithheldGround } from '../count/withheldGround.js';
import { LoadUnit } from './codeLists.js';
import type { MonthlyLoad } from './loadProfile.js';
import { publishLoads, restoreLoads } from './publishLoads.js';

const year = (loads: readonly (number | null)[]): MonthlyLoad[] => loads.map((load, place) => ({ month: place + 1, load, capacity: 10 }));
const loadsOf = (months: readonly MonthlyLoad[]) => months.map(({ load, withheld }) => load ?? withheld ?? null);

test('a month of fewer than 5 cases is withheld, and one more, so that the year’s sum does not give it away', () => {
  const { shown, withheld } = publishLoads(LoadUnit.CASES, year([3, 12, 8, 20, 20, 20, 20, 20, 20, 20, 20, null]));
  expect(loadsOf(shown)).toEqual(['SMALL_COUNT', 12, 'PROTECTS_SMALL_COUNT', 20, 20, 20, 20, 20, 20, 20, 20, null]);
  expect(withheld).toEqual([{ month: 1, load: 3 }, { month: 3, load: 8 }]);
});

test('what is no count of people is shown, however little it is', () => {
  for (const unit of [LoadUnit.TONNES, LoadUnit.VISITS, LoadUnit.INSPECTIONS, LoadUnit.HOURS]) expect(publishLoads(unit, year([0, 1, 2]))).toEqual({ shown: year([0, 1, 2]), withheld: [] });
});

const loads = fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 })), { minLength: 12, maxLength: 12 });

test('the owner has the year back, month by month', () => {
  fc.assert(
    fc.property(loads, (values) => {
      const { shown, withheld } = publishLoads(LoadUnit.CASES, year(values));
      expect(restoreLoads(shown, withheld)).toEqual(year(values));
    }),
  );
});

test('for each month that is withheld there is another year with the same sum that is told in the same words', () => {
  fc.assert(
    fc.property(loads, (values) => {
      const { shown, withheld } = publishLoads(LoadUnit.CASES, year(values));
      expect(shown.every(({ load }) => load === null || load >= 5)).toBe(true);
      const said = (month: number, load: number) => (shown[month - 1]!.withheld === WithheldGround.SMALL_COUNT ? load >= 0 && load < 5 : load >= 5);
      for (const { month, load } of withheld) {
        const others = withheld.filter((other) => other.month !== month);
        const moves = [-1, 1].flatMap((by) => others.map((other) => ({ load: load + by, other: other.load - by, at: other.month })));
        const fits = moves.some((move) => said(month, move.load) && said(move.at, move.other));
        // where every other month is just 5, none of them can cover for it
        if (!fits) expect(shown.filter((other) => other.load !== null && other.load > 5)).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});
