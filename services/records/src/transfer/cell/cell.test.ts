import fc from 'fast-check';
import { money, partialDate, wholeNumber, yesNo, day, joinList, splitList } from '../columnType.js';
import { readNumber } from './readNumber.js';

test.each([
  ['1 234,50', 1234.5], ['1\u00a0234,5', 1234.5], ['1.234,50', 1234.5], ['1,234.50', 1234.5], ['1.234.567', 1234567], ['0,5', 0.5], ['.5', 0.5], ['-3', -3], ['−3', -3], ['1e3', 1000], [7.25, 7.25], ['0.125', 0.125],
])('%j is the number %d', (cell, number) => {
  expect(readNumber(cell)).toBe(number);
});

test.each(['1.234', '-12.345'])('%j can be two numbers, and is refused', (cell) => {
  expect(() => readNumber(cell)).toThrow(expect.objectContaining({ code: 'AMBIGUOUS_NUMBER' }));
  expect(wholeNumber(-100_000, 100_000).read(cell, 1)).toBe(Number(cell.replace('.', '')));
});

test.each(['', 'x', '1,2,3', '12 kr', '1.23.4', '--1', '0x10', 'Infinity', true])('%j is no number', (cell) => {
  expect(() => readNumber(cell)).toThrow(expect.objectContaining({ code: 'BAD_NUMBER' }));
});

test.each([
  ['1 250,50 kr', 1, 125_050], ['kr 1 250,50', 1, 125_050], ['NOK 3', 1, 300], ['1 250,5', 1000, 125_050_000], ['1,234', 1000, 123_400], [0.1, 1, 10], ['12,-', 1, 1_200],
])('%j, counted in %d kr, is %d minor units', (cell, scale, minor) => {
  expect(money.read(cell, scale)).toBe(minor);
});

test('less than an öre is no amount', () => {
  expect(() => money.read('1,234', 1)).toThrow(expect.objectContaining({ code: 'NOT_WHOLE' }));
});

test.each([
  ['2024-01-31', '2024-01-31'], ['31.01.2024', '2024-01-31'], ['31/1 2024', '2024-01-31'], ['31/1-2024', '2024-01-31'], ['31-01-2024', '2024-01-31'], ['20240131', '2024-01-31'], ['31 januari 2024', '2024-01-31'], ['31. mai 2024', '2024-05-31'], ['2024-01-31 00:00:00', '2024-01-31'], [45322, '2024-01-31'], ['45322', '2024-01-31'],
])('%j is the day %s', (cell, read) => {
  expect(day.read(cell, 1)).toBe(read);
});

test.each(['31.02.2024', '31/12024', '1/31/2024', '31.1.24', 'igår', 2024, '2024', 45322.5, true])('%j is no day', (cell) => {
  expect(() => day.read(cell, 1)).toThrow(expect.objectContaining({ code: 'BAD_DATE' }));
});

test.each([['2017-11-xx', '2017-11'], ['2017', '2017'], [2017, '2017'], ['11.2017', '2017-11'], ['november 2017', '2017-11'], ['XX-XX-XX', 'XXXX'], ['xxxx', 'XXXX'], ['24/11 2017', '2017-11-24']])('%j is the date %s', (cell, read) => {
  expect(partialDate.read(cell, 1)).toBe(read);
});

test.each([['ja', true], ['Nej', false], ['nei', false], ['YES', true], [false, false], [1, true]])('%j is %s', (cell, read) => {
  expect(yesNo.read(cell, 1)).toBe(read);
});

test('an amount is written as it is read, in whole öre', () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (minor) => {
    expect(money.read(money.write(minor as never, 'sv'), 1)).toBe(minor === 0 ? 0 : minor);
  }));
});

test('a list is written as it is read, whatever is in it', () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 1 }).map((text) => text.replace(/\n/g, ' ').trim()).filter((text) => text !== '')), (list) => {
    expect(splitList(joinList(list))).toEqual(list);
  }));
});
