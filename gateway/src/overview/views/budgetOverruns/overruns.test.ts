import type { KeptCost } from '../money/kept.js';
import { findOverruns } from './overruns.js';

const cost = (name: string, year: number, stage: KeptCost['stage'], amount: number): KeptCost => ({ agreementId: `hylte:agreement:${name}`, year, stage, total: { amount, currency: 'SEK' }, key: 'EQUAL', basisDate: null, shares: [{ organisationId: 'hylte', amount }] });
const year = (name: string, at: number, budget: number, outcome: number) => [cost(name, at, 'BUDGET', budget), cost(name, at, 'ACTUAL', outcome)];

test('agreements above their budget, the worst first; three years running is flagged', () => {
  const { overruns, compared, notCompared } = findOverruns(2024, [
    ...year('A', 2022, 100, 101), ...year('A', 2023, 100, 103), ...year('A', 2024, 100, 104),
    ...year('B', 2022, 100, 120), ...year('B', 2023, 100, 99), ...year('B', 2024, 100, 111),
    ...year('C', 2024, 100, 100),
    cost('D', 2024, 'BUDGET', 100), cost('D', 2024, 'FORECAST', 900),
  ]);
  expect(overruns.map(({ agreementId, ratio, excess, threeYearsRunning }) => [agreementId.at(-1), ratio, excess, threeYearsRunning])).toEqual([['B', 1.11, 11, false], ['A', 1.04, 4, true]]);
  expect([compared, notCompared]).toEqual([3, 1]);
});

test('a year that is not known leaves it open, unless another was within its budget', () => {
  expect(findOverruns(2024, [...year('A', 2023, 100, 103), ...year('A', 2024, 100, 104)]).overruns[0]).toMatchObject({ threeYearsRunning: null, years: [{ year: 2022, budget: null, over: null }, { year: 2023 }, { year: 2024 }] });
  expect(findOverruns(2024, [...year('A', 2023, 100, 90), ...year('A', 2024, 100, 104)]).overruns[0]).toMatchObject({ threeYearsRunning: false });
});

test('audited figures go before the accounts', () => {
  expect(findOverruns(2024, [...year('A', 2024, 100, 104), cost('A', 2024, 'AUDITED', 110)]).overruns[0]).toMatchObject({ ratio: 1.1, shares: [{ amount: 110 }] });
});
