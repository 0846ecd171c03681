import fc from 'fast-check';
import { addMonths } from './addMonths.js';

test.each([
  ['2026-11-22', 6, '2027-05-22'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 0, '2026-12-31'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

test('a later day is never so many months later than an earlier one’s, and no month is left out', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, days, fc.nat(60), (a, b, months) => {
      const [early, late] = [a, b].toSorted();
      expect(addMonths(early!, months) <= addMonths(late!, months)).toBe(true);
      const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      expect(monthOf(addMonths(a, months)) - monthOf(a)).toBe(months);
    }),
  );
});
