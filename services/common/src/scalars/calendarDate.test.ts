import { GraphQLError, parseValue } from 'graphql';
import { DateScalar, daysIn, isCalendarDate, today } from './calendarDate.js';

const EXISTING = ['2024-03-28', '2024-02-29', '2000-02-29', '0400-02-29', '2023-12-31', '0001-01-01', '9999-12-31'];
const NOT_EXISTING = ['2023-02-29', '1900-02-29', '2100-02-29', '2024-02-30', '2024-04-31', '2024-01-00', '2024-00-01', '2024-13-01', '2024-01-32'];
const OTHERWISE_WRITTEN = ['', '2024', '2024-03', '24-03-28', '2024-3-28', '20240328', '2024/03/28', '28-03-2024', ' 2024-03-28', '2024-03-28\n', '2024-03-28T00:00:00Z', '+2024-03-28', '-2024-03-28', '２０２４-03-28', 'XXXX'];

test.each(EXISTING)('%s is a day', (text) => {
  expect(isCalendarDate(text)).toBe(true);
});

test.each([...NOT_EXISTING, ...OTHERWISE_WRITTEN])('%j is no day that exists, or is not written YYYY-MM-DD', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [4, 2, 29],
  [100, 2, 28],
  [0, 2, 29],
  [2024, 4, 30],
  [2024, 12, 31],
])('in %d, month %d has %d days', (year, month, days) => {
  expect(daysIn(year, month)).toBe(days);
});

test.each([[0], [13], [-1], [Number.NaN]])('a month %d has no days', (month) => {
  expect(daysIn(2024, month)).toBe(0);
});

test('today is a day', () => {
  expect(isCalendarDate(today())).toBe(true);
});

describe('the scalar Date', () => {
  test('passes a day as it is: as a variable, in a document, in an answer', () => {
    expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
    expect(DateScalar.parseLiteral(parseValue('"2024-02-29"'))).toBe('2024-02-29');
    expect(DateScalar.serialize('2024-02-29')).toBe('2024-02-29');
  });

  test.each<[unknown, string]>([
    ['2023-02-29', '"2023-02-29"'],
    [20240328, '20240328'],
    [null, 'null'],
    [true, 'true'],
    [['2024-03-28'], 'a list'],
    [{ toString: 1, valueOf: 1 }, 'an object'],
    [new Date(0), 'an object'],
  ])('refuses %j, saying what was expected and what came', (value, shown) => {
    const refusal = new GraphQLError(`Expected a day that exists, written YYYY-MM-DD, but got ${shown}.`);
    expect(() => DateScalar.parseValue(value)).toThrow(refusal);
    expect(() => DateScalar.serialize(value)).toThrow(refusal);
  });

  test.each(['20240328', '2024.5', 'true', 'TODAY', '["2024-03-28"]', '{ day: "2024-03-28" }'])('refuses %s in a document', (literal) => {
    expect(() => DateScalar.parseLiteral(parseValue(literal))).toThrow(/^Expected a day that exists/);
  });

  test('its refusals have the code of bad input', () => {
    expect(() => DateScalar.parseValue('2023-02-29')).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }));
  });
});
