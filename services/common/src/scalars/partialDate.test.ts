import { parseValue } from 'graphql';
import { findEarliestDay, findLatestDay, isPartialDate, PartialDateScalar, UNKNOWN_DATE } from './partialDate.js';

test.each(['2017-11-24', '2017-11', '2017', '2024-02-29', '0001', '9999-12', UNKNOWN_DATE])('%s is a date, as exactly as it is known', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each(['', '2017-13', '2017-00', '2023-02-29', '2017-11-31', '2017-11-xx', '2017-XX', 'xxxx', 'XXXX-11', '201X', '17', '2017-1', '2017-11-', '2017-', '20171', '2017-11-24T00:00', ' 2017', '2017\n', '２０１７'])(
  '%j is no date',
  (text) => {
    expect(isPartialDate(text)).toBe(false);
  },
);

describe('the last day that a date can mean', () => {
  test.each([
    ['2017-11-24', '2017-11-24'],
    ['2017-11', '2017-11-30'],
    ['2017', '2017-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
  ])('of %s is %s', (date, day) => {
    expect(findLatestDay(date)).toBe(day);
  });

  test('is not known of a date that is not known', () => {
    expect(findLatestDay(UNKNOWN_DATE)).toBeUndefined();
  });
});

test.each([['2017-11-24', '2017-11-24'], ['2017-11', '2017-11-01'], ['2017', '2017-01-01'], [UNKNOWN_DATE, undefined]])('the first day that %s can mean is %s', (date, day) => {
  expect(findEarliestDay(date)).toBe(day);
});

describe('the scalar PartialDate', () => {
  test('passes a date as it is: as a variable, in a document, in an answer', () => {
    expect(PartialDateScalar.parseValue('2017-11')).toBe('2017-11');
    expect(PartialDateScalar.parseLiteral(parseValue('"XXXX"'))).toBe('XXXX');
    expect(PartialDateScalar.serialize('2017')).toBe('2017');
  });

  test.each<[unknown, string]>([
    ['2017-11-xx', '"2017-11-xx"'],
    [2017, '2017'],
    [null, 'null'],
    [[], 'a list'],
  ])('refuses %j, saying what was expected and what came', (value, shown) => {
    expect(() => PartialDateScalar.parseValue(value)).toThrow(
      expect.objectContaining({ message: `Expected YYYY, YYYY-MM, YYYY-MM-DD or XXXX, of a date that exists, but got ${shown}.`, extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });

  test.each(['2017', 'XXXX', '["2017"]'])('refuses %s in a document: a date is written in quotation marks', (literal) => {
    expect(() => PartialDateScalar.parseLiteral(parseValue(literal))).toThrow(/^Expected YYYY/);
  });
});
