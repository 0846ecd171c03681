import { array, assert, constantFrom, integer, nat, option, property, record } from 'fast-check';
import { allocateBy, findPopulation } from './whatIf.js';

const shares = [{ organisationId: 'hylte', amount: 100 }, { organisationId: 'laholm', amount: 101 }, { organisationId: 'halmstad', amount: 300 }];
const inhabitants = new Map([['hylte', 10_000], ['laholm', 26_000], ['halmstad', 106_000]]);
const population = (organisation: string) => ({ population: { date: '2023-12-31', value: inhabitants.get(organisation)! } });
const NONE = { population: 0, use: 0, equal: 0 };
const wouldOf = ({ shares: all }: ReturnType<typeof allocateBy>) => all.map(({ would }) => would);

test('by inhabitants, alike, by use, or in parts: the sum is the same', () => {
  expect(wouldOf(allocateBy('POPULATION', NONE, { shares }, population))).toEqual([35, 92, 374]);
  expect(wouldOf(allocateBy('EQUAL', NONE, { shares }, () => ({})))).toEqual([167, 167, 167]);
  expect(wouldOf(allocateBy('USE', NONE, { shares }, (id) => ({ use: id === 'hylte' ? 1 : 2 })))).toEqual([100, 201, 200]);
  expect(wouldOf(allocateBy('MIXED', { population: 1, use: 0, equal: 1 }, { shares }, population))).toEqual([18 + 84, 46 + 83, 187 + 83]);
  expect(allocateBy('FIXED', NONE, { shares }, () => ({})).shares.map(({ delta }) => delta)).toEqual([0, 0, 0]);
});

test('without the basis of one party there is no share of anybody, and the party is named', () => {
  expect(allocateBy('POPULATION', NONE, { shares }, (id) => (id === 'laholm' ? {} : population(id)))).toMatchObject({ possible: false, lacking: [{ organisationId: 'laholm', basis: 'POPULATION' }], shares: [{ now: 100, would: null, delta: null }, {}, {}] });
  expect(allocateBy('MIXED', { population: 0, use: 1, equal: 9 }, { shares: shares.slice(1, 2) }, () => ({})).lacking).toEqual([{ organisationId: 'laholm', basis: 'USE' }]);
  expect(allocateBy('USE', NONE, { shares }, () => ({ use: 0 }))).toMatchObject({ possible: false, lacking: [] });
});

test('whatever the key, what is shared stays the same to the minor unit', () => {
  const aShare = record({ amount: integer(), population: nat(200_000), use: nat(500) });
  const weights = record({ population: nat(100), use: nat(100), equal: nat(100) });
  assert(property(array(aShare, { minLength: 1 }), constantFrom('POPULATION' as const, 'USE' as const, 'EQUAL' as const, 'MIXED' as const, 'FIXED' as const), weights, option(nat(3)), (all, key, mixed, unknown) => {
    const parties = all.map(({ amount }, at) => ({ organisationId: `m${at}`, amount }));
    const basis = (id: string) => ((at) => (at === unknown ? {} : { population: { date: '2024', value: all[at]!.population }, use: all[at]!.use }))(Number(id.slice(1)));
    const { possible, shares: other } = allocateBy(key, mixed, { shares: parties }, basis);
    return possible ? other.reduce((sum, { delta }) => sum + delta!, 0) === 0 : other.every(({ would }) => would === null);
  }));
});

test('inhabitants are those of the latest figure that is certainly not later than the day', () => {
  const figures = [{ date: '2025', value: 3 }, { date: '2019-12-31', value: 1 }, { date: '2023-12-31', value: 2 }, { date: 'XXXX', value: 9 }];
  expect(['2019-01-01', '2023-12-31', '2025-06-30', '2025-12-31'].map((day) => findPopulation(figures, day)?.value)).toEqual([undefined, 2, 2, 3]);
});
