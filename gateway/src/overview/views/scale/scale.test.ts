import type { Own } from '../money/askOwn.js';
import type { Sums } from '../money/sums.js';
import { bandOf, bandsOf, scaleOf, type Scaled } from './scale.js';
import { unitCosts, type Counted } from './unitCosts.js';

const A = 'hylte:agreement:A';
const B = 'hylte:agreement:B';
const figures: Sums = { agreementId: A, currency: 'SEK', paid: null, received: null, ownCost: null, ownIncome: null, standAlone: null, benefit: null, yearsWithoutCost: 0, yearsWithoutBaseline: 0, confidence: null, demonstration: false };
const told = (member: string, value: number, sums: Partial<Sums>[], volumes: Scaled['accounts']['volumes'] = []): Own<Scaled> => ({
  member, answered: true, told: { populations: value ? [{ date: '2023-12-31', value }] : [], accounts: { sums: sums.map((each) => ({ ...figures, ...each })), volumes } },
});
const of = { year: 2024, per: 'INHABITANT' as const };

test('the cost per inhabitant is joint and alone, with the date of the population', () => {
  expect(scaleOf([told('hylte', 10_000, [{ paid: 900_000, received: 100_000, standAlone: 1_000_000 }, { agreementId: B, ownCost: 200_000, standAlone: 500_000 }])], of)).toEqual([
    { member: 'hylte', currency: 'SEK', population: { date: '2023-12-31', value: 10_000 }, band: 'FROM_10_000', quantity: 10_000, agreements: 2, joint: 100, alone: 150 },
  ]);
});

test('what is not known is null: a baseline, a cost, the inhabitants', () => {
  const rows = scaleOf([told('hylte', 5_000, [{ paid: 500, yearsWithoutBaseline: 1 }]), told('laholm', 5_000, [{ standAlone: 500, yearsWithoutCost: 1 }]), told('bastad', 0, [{ paid: 500, standAlone: 500 }])], of);
  expect(rows.map(({ joint, alone, band }) => [joint, alone, band])).toEqual([[0, null, 'UNDER_10_000'], [null, 0, 'UNDER_10_000'], [null, null, null]]);
});

test('per case, only agreements whose cases are counted', () => {
  const volumes = [{ agreementId: B, year: 2024, unit: 'CASES' as const, count: 50 }, { agreementId: A, year: 2024, unit: 'PUPILS' as const, count: 7 }];
  expect(scaleOf([told('hylte', 9_000, [{ paid: 900 }, { agreementId: B, paid: 500, standAlone: 600 }], volumes)], { year: 2024, per: 'CASES' })).toMatchObject([{ quantity: 50, agreements: 1, joint: 10, alone: 12 }]);
  expect(scaleOf([told('hylte', 9_000, [{ paid: 900 }], volumes)], { ...of, agreement: B })).toEqual([]);
});

test('each size has its median, of what is known', () => {
  const rows = scaleOf([told('a', 5_000, [{ paid: 5_000, standAlone: 0 }]), told('b', 9_999, [{ paid: 29_997, yearsWithoutBaseline: 1 }]), told('c', 100_000, [{ paid: 100_000, standAlone: 0 }])], of);
  expect(bandsOf(rows)).toEqual([
    { band: 'UNDER_10_000', currency: 'SEK', members: 2, medianJoint: 2, medianAlone: 0 },
    { band: 'FROM_100_000', currency: 'SEK', members: 1, medianJoint: 1, medianAlone: 0 },
  ]);
  expect([9_999, 10_000, 19_999, 20_000, 50_000, 99_999, 100_000].map(bandOf)).toEqual(['UNDER_10_000', 'FROM_10_000', 'FROM_10_000', 'FROM_20_000', 'FROM_50_000', 'FROM_50_000', 'FROM_100_000']);
});

test('the cost per pupil over years has every year, empty where the cost or the count is missing', () => {
  const member: Own<Counted> = {
    member: 'hylte',
    answered: true,
    told: {
      accounts: {
        sums: [{ ...figures, year: 2022, paid: 1000 }, { ...figures, year: 2023, paid: 1200 }],
        volumes: [{ agreementId: A, year: 2022, unit: 'PUPILS', count: 10 }, { agreementId: A, year: 2024, unit: 'PUPILS', count: 12 }],
        kept: [{ agreementId: A, year: 2022, stage: 'ACTUAL', total: { amount: 1, currency: 'SEK' }, key: 'USE', basisDate: null, shares: [] }],
      },
    },
  };
  expect(unitCosts([member], { from: 2022, to: 2024, unit: 'PUPILS' })).toEqual([{ agreementId: A, member: 'hylte', currency: 'SEK', years: [
    { year: 2022, cost: 1000, count: 10, perUnit: 100, key: 'USE' },
    { year: 2023, cost: 1200, count: null, perUnit: null, key: null },
    { year: 2024, cost: null, count: 12, perUnit: null, key: null },
  ] }]);
  expect(unitCosts([member], { from: 2022, to: 2024, unit: 'CASES' })).toEqual([]);
});
