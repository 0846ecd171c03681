import { divide } from '@samverkan/common';
import { byCurrency, type AgreementBalance, type MemberBalance } from '../balance/balances.js';
import { allHold, amountOf, isNotNegative, leastOf, sumOf, UNKNOWN, type Range, type Verdict } from '../money/range.js';
import type { Currency } from '../money/shapes.js';

/** What all agreements in one currency together are worth to one member. */
export interface Stake {
  member: string;
  answered: boolean;
  range: Range;
  net: number | null;
  agreements: AgreementBalance[];
}

export interface Loser extends Stake {
  lostOn: AgreementBalance[];
  offsetBy: AgreementBalance[];
  sidePayment: number;
}

export interface SidePayment {
  member: string;
  pays: number;
}

export interface CurrencyPromise {
  currency: Currency;
  wholeBetter: Verdict;
  whole: Range;
  known: Range;
  betterForAll: Verdict;
  worst: Range;
  stakes: Stake[];
  losers: Loser[];
  undecided: (Stake & { unknownOn: AgreementBalance[] })[];
  sidePayments: SidePayment[] | null;
}

export interface Promise {
  wholeBetter: Verdict;
  betterForAll: Verdict;
  currencies: CurrencyPromise[];
}

/**
 * "Not every agreement, but the whole better for all": whether the members together, and each of them, are no worse off
 * than alone. A verdict is certain only where it holds whatever the unknown is; of a member that did not answer nothing
 * is known, in any currency. With no figures at all there is nothing to tell.
 */
export function checkPromise(members: readonly MemberBalance[]): Promise {
  const currencies = [...byCurrency(members.flatMap(({ agreements }) => agreements)).keys()].map((currency) => inCurrency(currency, members));
  const all = (verdict: (promise: CurrencyPromise) => Verdict) => (currencies.length ? allHold(currencies.map(verdict)) : 'UNKNOWN');
  return { wholeBetter: all(({ wholeBetter }) => wholeBetter), betterForAll: all(({ betterForAll }) => betterForAll), currencies };
}

function inCurrency(currency: Currency, members: readonly MemberBalance[]): CurrencyPromise {
  const stakes = members.map((member) => stakeOf(member, currency));
  const whole = sumOf(stakes.map(({ range }) => range));
  return {
    currency,
    wholeBetter: isNotNegative(whole),
    whole,
    known: sumOf(stakes.filter(({ answered }) => answered).map(({ range }) => range)),
    betterForAll: allHold(stakes.map(({ range }) => isNotNegative(range))),
    worst: leastOf(stakes.map(({ range }) => range)),
    stakes,
    losers: stakes.flatMap((stake) => loserOf(stake) ?? []),
    undecided: stakes.filter(({ range }) => isNotNegative(range) === 'UNKNOWN').map((stake) => ({ ...stake, unknownOn: stake.agreements.filter(({ net }) => net === null) })),
    sidePayments: sidePaymentsOf(stakes),
  };
}

function stakeOf({ member, answered, agreements }: MemberBalance, currency: Currency): Stake {
  const own = agreements.filter((agreement) => agreement.currency === currency);
  const range = answered ? sumOf(own.map((agreement) => agreement.range)) : UNKNOWN;
  return { member, answered, range, net: amountOf(range), agreements: own };
}

/** What a member is certain to lose, on what, and on what it wins some of it back. */
function loserOf(stake: Stake): Loser | undefined {
  const { range: { most }, agreements } = stake;
  if (most === null || most >= 0) return undefined;
  return {
    ...stake,
    lostOn: agreements.filter(({ range }) => range.most !== null && range.most < 0).toSorted((a, b) => a.range.most! - b.range.most!),
    offsetBy: agreements.filter(({ range }) => range.least !== null && range.least > 0).toSorted((a, b) => b.range.least! - a.range.least!),
    sidePayment: -most,
  };
}

/**
 * The smallest payments that would leave nobody worse off than alone: each loser gets what it lacks, the others pay in
 * proportion to what they gain. null where some gain is not known, nobody loses, or the whole does not suffice.
 */
export function sidePaymentsOf(stakes: readonly Pick<Stake, 'member' | 'net'>[]): SidePayment[] | null {
  if (stakes.some(({ net }) => net === null)) return null;
  const lacking = stakes.reduce((sum, { net }) => sum + Math.max(0, -net!), 0);
  const gains = stakes.map(({ net }) => Math.max(0, net!));
  if (lacking === 0 || gains.reduce((sum, gain) => sum + gain, 0) < lacking) return null;
  const pays = divide(lacking, gains)!;
  return stakes.map(({ member, net }, at) => ({ member, pays: net! < 0 ? net! : pays[at]! })).filter((payment) => payment.pays !== 0);
}
