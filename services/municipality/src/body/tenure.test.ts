import fc from 'fast-check';
import { areApart, holdsOn, type Tenure } from './tenure.js';

const part = fc.constantFrom(null, 'XXXX', '2020', '2022', '2020-06', '2021-01', '2020-06-15', '2021-01-31', '2022-12-31');
const tenure: fc.Arbitrary<Tenure> = fc.record({ from: part, to: part });
const day = fc.date({ min: new Date('2019-12-01'), max: new Date('2023-02-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

test('who is certainly apart never holds on the same day', () => {
  fc.assert(fc.property(tenure, tenure, day, (a, b, on) => !areApart(a, b) || !(holdsOn(a, on) && holdsOn(b, on))));
});

test('a partial date counts from its last day, and until its first', () => {
  expect(holdsOn({ from: '2020', to: '2022' }, '2020-12-31')).toBe(true);
  expect(holdsOn({ from: '2020', to: '2022' }, '2020-12-30')).toBe(false);
  expect(holdsOn({ from: '2020', to: '2022-03' }, '2022-03-01')).toBe(true);
  expect(holdsOn({ from: '2020', to: '2022-03' }, '2022-03-02')).toBe(false);
  expect(holdsOn({ from: null, to: null }, '1999-01-01')).toBe(true);
  expect(holdsOn({ from: null, to: 'XXXX' }, '2020-01-01')).toBe(false);
  expect(areApart({ from: '2018', to: '2022-10-14' }, { from: '2022-10-15', to: null })).toBe(true);
  expect(areApart({ from: '2018', to: '2022-10' }, { from: '2022-10-15', to: null })).toBe(false);
});
