import { DateTimeScalar } from './dateTime.js';

test.each<[string, unknown]>([
  ['a Date', new Date(Date.UTC(2026, 10, 21, 8, 30))],
  ['a text in UTC', '2026-11-21T08:30:00Z'],
  ['a text of another time zone', '2026-11-21T09:30:00+01:00'],
])('a moment is answered in UTC, to the millisecond, from %s', (_from, value) => {
  expect(DateTimeScalar.serialize(value)).toBe('2026-11-21T08:30:00.000Z');
});

test.each<[unknown]>([['tomorrow'], [undefined], [new Date(Number.NaN)]])('what is no moment, such as %s, is not answered as one', (value) => {
  expect(() => DateTimeScalar.serialize(value)).toThrow(RangeError);
});
