import { array, assert, boolean, constantFrom, integer, nat, option, property, record, type Arbitrary } from 'fast-check';
import type { Own } from '../money/askOwn.js';
import type { Sums } from '../money/sums.js';
import { balanceOf, memberBalances, totals } from './balances.js';

const figures: Sums = { agreementId: 'hylte:agreement:A', currency: 'SEK', paid: null, received: null, ownCost: null, ownIncome: null, standAlone: null, benefit: null, yearsWithoutCost: 0, yearsWithoutBaseline: 0, confidence: 'HIGH', demonstration: false };
const told = (member: string, ...sums: Partial<Sums>[]): Own<{ accounts: { sums: Sums[] } }> => ({ member, answered: true, told: { accounts: { sums: sums.map((each) => ({ ...figures, ...each })) } } });

test('the net is what it would cost alone and what is gained, less the cost, and the income; cash stands apart', () => {
  expect(balanceOf({ ...figures, paid: 500, received: 200, ownCost: 100, ownIncome: 30, standAlone: 600, benefit: 10 })).toMatchObject({ cash: -300, cost: 600, income: 230, standAlone: 600, benefit: 10, net: 240, range: { least: 240, most: 240 }, confidence: 'HIGH', unknown: [] });
});

test('without a baseline the net is unknown, never 0, and at least what is left when standing alone would cost nothing', () => {
  expect(balanceOf({ ...figures, paid: 500, received: 100, yearsWithoutBaseline: 1 })).toMatchObject({ cash: -400, standAlone: null, net: null, range: { least: -400, most: null }, confidence: null, unknown: ['STAND_ALONE'] });
  expect(balanceOf({ ...figures, paid: 500, standAlone: 700, yearsWithoutBaseline: 1 })).toMatchObject({ standAlone: null, net: null, range: { least: 200, most: null } });
});

test('without the cost of a year nothing is known', () => {
  expect(balanceOf({ ...figures, paid: 500, standAlone: 700, yearsWithoutCost: 1 })).toMatchObject({ paid: null, cash: null, cost: null, net: null, range: { least: null, most: null }, unknown: ['COST'] });
});

test('a member’s agreements are counted as won, lost, even and unknown, and are as sure as the least sure', () => {
  const [member] = memberBalances([told('hylte', { paid: 1, standAlone: 5 }, { paid: 4, standAlone: 1, confidence: 'LOW' }, { paid: 2, standAlone: 2 })]);
  expect(member!.balances).toMatchObject([{ won: 1, lost: 1, even: 1, unknown: 0, net: 1, confidence: 'LOW' }]);
  const [unsure] = memberBalances([told('hylte', { paid: 1, standAlone: 5 }, { paid: 3, yearsWithoutBaseline: 1 })]);
  expect(unsure!.balances).toMatchObject([{ won: 1, lost: 0, unknown: 1, net: null, range: { least: 1, most: null }, confidence: null, paid: 4 }]);
});

test('kronor of two countries are never added', () => {
  const members = memberBalances([told('hvaler', { paid: 10, standAlone: 15, currency: 'NOK' }, { paid: 7, standAlone: 5 })]);
  expect(members[0]!.balances.map(({ currency, net }) => [currency, net])).toEqual([['NOK', 5], ['SEK', -2]]);
  expect(totals(members).map(({ currency, net }) => [currency, net])).toEqual([['NOK', 5], ['SEK', -2]]);
});

test('with a member that does not answer, no total is shown as complete', () => {
  const members = memberBalances([told('hylte', { paid: 1, standAlone: 5 }), { member: 'laholm', answered: false, told: undefined }]);
  expect(totals(members)).toMatchObject([{ net: null, cash: null, cost: null, standAlone: null, range: { least: null, most: null } }]);
});

/** Amounts of 0 and more, as members state them. */
const sums: Arbitrary<Sums> = record({
  agreementId: constantFrom('hylte:agreement:A', 'hylte:agreement:B'),
  currency: constantFrom('SEK', 'NOK'),
  paid: option(nat(10_000)), received: option(nat(10_000)), ownCost: option(nat(10_000)), ownIncome: option(nat(10_000)),
  standAlone: option(nat(10_000)), benefit: option(nat(10_000)),
  yearsWithoutCost: nat(1), yearsWithoutBaseline: nat(1),
  confidence: constantFrom('LOW', 'MEDIUM', 'HIGH', null), demonstration: boolean(),
});
const federation = array(array(sums, { maxLength: 4 }), { maxLength: 5 }).map((rows) => rows.map((row, at) => told(`m${at}`, ...row)));

test('the total is the sum of the members’ balances, in whatever order they come', () => {
  assert(property(federation, integer(), (members, turn) => {
    const balances = memberBalances(members);
    const total = totals(balances);
    const turned = balances.map((_, at) => balances[(at + Math.abs(turn)) % balances.length]!);
    expect(totals(turned)).toEqual(total);
    for (const { currency, range } of total) {
      const parts = balances.flatMap((member) => member.balances.filter((balance) => balance.currency === currency).map((balance) => balance.range));
      const bound = (which: 'least' | 'most') => (parts.some((part) => part[which] === null) ? null : parts.reduce((sum, part) => sum + part[which]!, 0));
      expect(range).toEqual({ least: bound('least'), most: bound('most') });
    }
  }));
});
