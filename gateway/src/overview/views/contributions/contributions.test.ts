import type { Own } from '../money/askOwn.js';
import type { Sums } from '../money/sums.js';
import { giversOf, synergiesOf, type Gift, type Given } from './contributions.js';

const agreementId = 'hylte:agreement:A';
const figures: Sums = { agreementId, currency: 'SEK', paid: null, received: null, ownCost: null, ownIncome: null, standAlone: null, benefit: null, yearsWithoutCost: 0, yearsWithoutBaseline: 0, confidence: null, demonstration: false };
const gift = (amount: number | null): Gift => ({ agreementId, year: 2024, kind: 'STAFF', amount: amount === null ? null : { amount, currency: 'SEK' } });
const told = (member: string, value: number, gifts: Gift[], ...sums: Partial<Sums>[]): Own<Given> => ({ member, answered: true, told: { population: { value }, accounts: { sums: sums.map((each) => ({ ...figures, ...each })), contributions: gifts } } });
const down: Own<Given> = { member: 'bastad', answered: false, told: undefined };

test('who gives a larger part of what all give than it has of the inhabitants carries more than its share', () => {
  const givers = giversOf([told('hylte', 10, [gift(30), gift(null)]), told('laholm', 90, [gift(70)]), told('halmstad', 100, [])]);
  expect(givers.map(({ given, notValued }) => [given.map(({ amount, part, partOfInhabitants, carriesMore }) => [amount, part, partOfInhabitants, carriesMore]), notValued])).toEqual([
    [[[30, 0.3, 0.05, true]], 1],
    [[[70, 0.7, 0.45, true]], 0],
    [[], 0],
  ]);
});

test('with a member that does not answer nobody’s part is known, only what it gives', () => {
  expect(giversOf([told('hylte', 10, [gift(30)]), down])[0]!.given).toEqual([{ currency: 'SEK', amount: 30, part: null, partOfInhabitants: null, carriesMore: null }]);
});

test('the whole beside its parts: what is paid within cancels out, and gains elsewhere do not count', () => {
  const members = [told('hylte', 1, [gift(5)], { paid: 100, standAlone: 150, benefit: 9 }), told('laholm', 1, [], { ownCost: 300, received: 100, standAlone: 220 })];
  expect(synergiesOf(members)).toEqual([{ currency: 'SEK', given: 5, joint: 300, standAlone: 370, synergy: -70, range: { least: -70, most: -70 } }]);
  expect(synergiesOf([...members, told('bastad', 1, [], { paid: 10, yearsWithoutBaseline: 1 })])).toMatchObject([{ joint: 310, standAlone: null, synergy: null, range: { least: null, most: -60 } }]);
  expect(synergiesOf([...members, down])).toEqual([{ currency: 'SEK', given: null, joint: null, standAlone: null, synergy: null, range: { least: null, most: null } }]);
});
