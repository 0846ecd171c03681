import { array, assert, constantFrom, integer, nat, oneof, property, record, tuple } from 'fast-check';
import type { AgreementBalance, MemberBalance } from '../balance/balances.js';
import { exactly, isNotNegative, type Range } from '../money/range.js';
import type { Currency } from '../money/shapes.js';
import { checkPromise, sidePaymentsOf } from './promise.js';

const agreement = (name: string, range: Range, currency: Currency = 'SEK') => ({ agreementId: `hylte:agreement:${name}`, currency, range, net: range.least === range.most ? range.least : null }) as AgreementBalance;
const member = (id: string, ...agreements: AgreementBalance[]): MemberBalance => ({ member: id, answered: true, balances: [], agreements });
const down = (id: string): MemberBalance => ({ member: id, answered: false, balances: [], agreements: [] });
const names = (agreements: AgreementBalance[]) => agreements.map(({ agreementId }) => agreementId.split(':').at(-1));

test('some agreements are lost on, and the promise holds all the same', () => {
  const promise = checkPromise([member('hylte', agreement('A', exactly(-100)), agreement('B', exactly(150))), member('laholm', agreement('A', exactly(30)))]);
  expect(promise).toMatchObject({ wholeBetter: 'TRUE', betterForAll: 'TRUE', currencies: [{ whole: exactly(80), worst: exactly(30), losers: [], undecided: [], sidePayments: null }] });
});

test('a loser is named, with what it loses on, what offsets it, and the smallest payment that would restore it', () => {
  const promise = checkPromise([
    member('hylte', agreement('A', exactly(-100)), agreement('B', exactly(40)), agreement('C', exactly(-5)), agreement('D', exactly(10))),
    member('laholm', agreement('A', exactly(60))),
    member('bastad', agreement('A', exactly(30))),
  ]);
  expect(promise).toMatchObject({ wholeBetter: 'TRUE', betterForAll: 'FALSE' });
  const [{ losers: [loser], sidePayments }] = promise.currencies as [(typeof promise.currencies)[0]];
  expect([loser!.member, loser!.net, loser!.sidePayment, names(loser!.lostOn), names(loser!.offsetBy)]).toEqual(['hylte', -55, 55, ['A', 'C'], ['B', 'D']]);
  expect(sidePayments).toEqual([{ member: 'hylte', pays: -55 }, { member: 'laholm', pays: 37 }, { member: 'bastad', pays: 18 }]);
});

test('where the whole does not suffice no payment restores it', () => {
  expect(checkPromise([member('hylte', agreement('A', exactly(-100))), member('laholm', agreement('A', exactly(60)))])).toMatchObject({ wholeBetter: 'FALSE', betterForAll: 'FALSE', currencies: [{ sidePayments: null }] });
});

test('a missing baseline leaves it open, and says on what; unless it holds whatever the baseline is', () => {
  const open = checkPromise([member('hylte', agreement('A', { least: -100, most: null }), agreement('B', exactly(10))), member('laholm', agreement('A', exactly(500)))]);
  expect(open).toMatchObject({ wholeBetter: 'TRUE', betterForAll: 'UNKNOWN', currencies: [{ whole: { least: 410, most: null }, undecided: [{ member: 'hylte', range: { least: -90, most: null } }] }] });
  expect(names(open.currencies[0]!.undecided[0]!.unknownOn)).toEqual(['A']);
  expect(checkPromise([member('hylte', agreement('A', { least: -100, most: null }), agreement('B', exactly(100)))])).toMatchObject({ wholeBetter: 'TRUE', betterForAll: 'TRUE' });
});

test('a member that does not answer makes it unknown; that another certainly loses stays certain', () => {
  const missing = checkPromise([member('hylte', agreement('A', exactly(100))), down('laholm')]);
  expect(missing).toMatchObject({ wholeBetter: 'UNKNOWN', betterForAll: 'UNKNOWN', currencies: [{ whole: { least: null, most: null }, known: exactly(100), undecided: [{ member: 'laholm', answered: false }] }] });
  expect(checkPromise([member('hylte', agreement('A', exactly(-100))), down('laholm')])).toMatchObject({ wholeBetter: 'UNKNOWN', betterForAll: 'FALSE' });
});

test('each currency is looked at by itself, and with no figures there is nothing to tell', () => {
  expect(checkPromise([member('hvaler', agreement('A', exactly(5), 'NOK'), agreement('B', exactly(-5)))])).toMatchObject({ wholeBetter: 'FALSE', currencies: [{ currency: 'NOK', wholeBetter: 'TRUE' }, { currency: 'SEK', wholeBetter: 'FALSE' }] });
  expect(checkPromise([member('hylte')])).toEqual({ wholeBetter: 'UNKNOWN', betterForAll: 'UNKNOWN', currencies: [] });
});

const amount = integer({ min: -1000, max: 1000 });
const range = oneof(amount.map(exactly), tuple(amount, nat(500)).map(([least, more]) => ({ least, most: least + more })), amount.map((least) => ({ least, most: null })));
const members = array(array(record({ name: constantFrom('A', 'B', 'C'), range, currency: constantFrom('SEK' as const, 'NOK' as const) }), { maxLength: 4 }), { minLength: 1, maxLength: 5 }).map((all) =>
  all.map((agreements, at) => member(`m${at}`, ...agreements.map((each) => agreement(each.name, each.range, each.currency)))),
);
const verdictsOf = ({ wholeBetter, betterForAll }: { wholeBetter: string; betterForAll: string }) => [wholeBetter, betterForAll];

test('what one more member keeps to itself never makes an answer more certain', () => {
  assert(property(members, (all) => {
    const before = verdictsOf(checkPromise(all));
    const after = verdictsOf(checkPromise([...all, down('silent')]));
    after.forEach((verdict, at) => expect([before[at], 'UNKNOWN']).toContain(verdict));
  }));
});

test('a verdict is never TRUE while a member does not answer', () => {
  assert(property(members, (all) => !verdictsOf(checkPromise([...all, down('silent')])).includes('TRUE')));
});

test('what is certain stays so when the unknown becomes known', () => {
  assert(property(members, nat(500), (all, more) => {
    const known = all.map((each) => ({ ...each, agreements: each.agreements.map((row) => agreement('A', exactly(Math.min(row.range.least! + more, row.range.most ?? Infinity)), row.currency)) }));
    const before = verdictsOf(checkPromise(all));
    verdictsOf(checkPromise(known)).forEach((verdict, at) => expect([verdict, 'UNKNOWN']).toContain(before[at]));
  }));
});

test('the order of the members does not matter', () => {
  assert(property(members, (all) => {
    const [ahead, behind] = [checkPromise(all), checkPromise(all.toReversed())];
    expect(verdictsOf(behind)).toEqual(verdictsOf(ahead));
    expect(behind.currencies.map(({ whole, worst }) => [whole, worst])).toEqual(ahead.currencies.map(({ whole, worst }) => [whole, worst]));
  }));
});

test('side payments add up to nothing, restore every loser, and make none', () => {
  assert(property(array(amount, { minLength: 1 }), (nets) => {
    const stakes = nets.map((net, at) => ({ member: `m${at}`, net }));
    const payments = sidePaymentsOf(stakes);
    const whole = nets.reduce((a, b) => a + b, 0);
    if (payments === null) return whole < 0 || nets.every((net) => net >= 0);
    const pays = new Map(payments.map((payment) => [payment.member, payment.pays]));
    return whole >= 0 && payments.reduce((sum, payment) => sum + payment.pays, 0) === 0 && stakes.every((stake) => isNotNegative(exactly(stake.net - (pays.get(stake.member) ?? 0))) === 'TRUE');
  }));
});
