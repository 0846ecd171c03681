import { planKept } from './planKept.js';

test.each([
  [{ planned: 4, held: 4 }, 'KEPT', 'KEPT'],
  [{ planned: 0, held: 0 }, 'KEPT', 'KEPT'],
  [{ planned: 4, held: 3 }, 'ONGOING', 'SHORT'],
  [{ planned: null, held: 2 }, 'NO_PLAN', 'NO_PLAN'],
])('%j is %s on the last day of the year, and %s after it', (meetings, onLastDay, after) => {
  expect(planKept(2025, meetings, '2025-12-31')).toBe(onLastDay);
  expect(planKept(2025, meetings, '2026-01-01')).toBe(after);
});
