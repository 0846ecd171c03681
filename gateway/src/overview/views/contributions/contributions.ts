import { balanceOf, byCurrency, type AgreementBalance } from '../balance/balances.js';
import type { Own } from '../money/askOwn.js';
import { amountOf, exactly, sumOf, UNKNOWN, type Range } from '../money/range.js';
import type { Currency } from '../money/shapes.js';
import type { Sums } from '../money/sums.js';

export interface Gift {
  agreementId: string;
  year: number;
  kind: 'HOST_OVERHEAD' | 'IN_KIND' | 'STAFF';
  amount: { amount: number; currency: Currency } | null;
}

export interface Giver {
  member: string;
  answered: boolean;
  gifts: Gift[];
  notValued: number;
  given: { currency: Currency; amount: number; part: number | null; partOfInhabitants: number | null; carriesMore: boolean | null }[];
}

export interface Synergy {
  currency: Currency;
  given: number | null;
  joint: number | null;
  standAlone: number | null;
  synergy: number | null;
  range: Range;
}

export interface Given {
  population: { value: number } | null;
  accounts: { sums: Sums[]; contributions: Gift[] };
}

/** What each member gives beyond its shares, as a part of what all give, beside its part of all inhabitants. Parts are null until everybody has answered. */
export function giversOf(members: readonly Own<Given>[]): Giver[] {
  const complete = members.every(({ answered }) => answered);
  const inhabitants = members.map(({ told }) => told?.population?.value ?? null);
  const all = complete && !inhabitants.includes(null) ? inhabitants.reduce<number>((sum, value) => sum + value!, 0) : null;
  const totals = totalsOf(members.flatMap(({ told }) => told?.accounts.contributions ?? []));
  return members.map(({ member, answered, told }, at) => {
    const gifts = told?.accounts.contributions ?? [];
    const given = [...totalsOf(gifts)].map(([currency, amount]) => {
      const total = totals.get(currency)!;
      const part = complete && total > 0 ? amount / total : null;
      const partOfInhabitants = all === null ? null : inhabitants[at]! / all;
      return { currency, amount, part, partOfInhabitants, carriesMore: part === null || partOfInhabitants === null ? null : part > partOfInhabitants };
    });
    return { member, answered, gifts, notValued: gifts.filter(({ amount }) => amount === null).length, given };
  });
}

/** What all agreements together cost beside what the parts would cost alone: below 0 where the whole is more than the sum of its parts. */
export function synergiesOf(members: readonly Own<Given>[]): Synergy[] {
  const complete = members.every(({ answered }) => answered);
  const given = totalsOf(members.flatMap(({ told }) => told?.accounts.contributions ?? []));
  return [...byCurrency(members.flatMap(({ told }) => (told?.accounts.sums ?? []).map(balanceOf)))].map(([currency, rows]) => {
    const saved = sumOf(rows.flatMap(({ range, benefit }) => [range, exactly(-benefit)]));
    const range = complete ? { least: negative(saved.most), most: negative(saved.least) } : UNKNOWN;
    const known = (part: (row: AgreementBalance) => number | null) => (complete && rows.every((row) => part(row) !== null) ? rows.reduce((sum, row) => sum + part(row)!, 0) : null);
    return {
      currency,
      given: complete ? (given.get(currency) ?? 0) : null,
      joint: known(({ cost, income }) => (cost === null || income === null ? null : cost - income)),
      standAlone: known(({ standAlone }) => standAlone),
      synergy: amountOf(range),
      range,
    };
  });
}

const negative = (bound: number | null) => (bound === null ? null : -bound || 0);

function totalsOf(gifts: readonly Gift[]): Map<Currency, number> {
  const totals = new Map<Currency, number>();
  for (const { amount } of gifts) if (amount) totals.set(amount.currency, (totals.get(amount.currency) ?? 0) + amount.amount);
  return totals;
}
