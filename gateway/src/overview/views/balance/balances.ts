import type { Own } from '../money/askOwn.js';
import { amountOf, sumOf, type Range } from '../money/range.js';
import { leastSure, type Confidence, type Currency } from '../money/shapes.js';
import type { Sums } from '../money/sums.js';

/** What money comes to. null is not known; what is never stated by anybody, such as income where there is none, is 0. */
export interface Figures {
  currency: Currency;
  paid: number | null;
  received: number | null;
  cash: number | null;
  cost: number | null;
  income: number | null;
  standAlone: number | null;
  benefit: number;
  net: number | null;
  range: Range;
  confidence: Confidence | null;
  demonstration: boolean;
}

export type UnknownPart = 'COST' | 'STAND_ALONE';

export interface AgreementBalance extends Figures {
  agreementId: string;
  unknown: UnknownPart[];
}

export interface Balance extends Figures {
  won: number;
  lost: number;
  even: number;
  unknown: number;
}

export interface MemberBalance {
  member: string;
  answered: boolean;
  balances: Balance[];
  agreements: AgreementBalance[];
}

/**
 * What one agreement is worth to a party: what it would cost alone and what it gains elsewhere, less its cost, and its
 * income. A cost alone is never less than nothing, so without a baseline the worth is at least what is left of the rest;
 * without the cost, anything.
 */
export function balanceOf({ agreementId, currency, yearsWithoutCost, yearsWithoutBaseline, confidence, demonstration, ...sums }: Sums): AgreementBalance {
  const [paid = 0, received = 0, ownCost = 0, ownIncome = 0, standAlone = 0, benefit = 0] = [sums.paid, sums.received, sums.ownCost, sums.ownIncome, sums.standAlone, sums.benefit].map((sum) => sum ?? 0);
  const known = standAlone + benefit - paid - ownCost + received + ownIncome;
  const hasCost = yearsWithoutCost === 0;
  const hasBaseline = yearsWithoutBaseline === 0;
  const range = { least: hasCost ? known : null, most: hasCost && hasBaseline ? known : null };
  const ifCost = (amount: number) => (hasCost ? amount : null);
  return {
    agreementId,
    currency,
    paid: ifCost(paid),
    received: ifCost(received),
    cash: ifCost(received - paid),
    cost: ifCost(paid + ownCost),
    income: ifCost(received + ownIncome),
    standAlone: sums.standAlone !== null && hasBaseline ? standAlone : null,
    benefit,
    net: amountOf(range),
    range,
    confidence: amountOf(range) === null ? null : confidence,
    demonstration,
    unknown: [...(hasCost ? [] : ['COST' as const]), ...(sums.standAlone !== null && hasBaseline ? [] : ['STAND_ALONE' as const])],
  };
}

/** The balance of each member, and in each currency. Of one that did not answer nothing is known. */
export function memberBalances(members: readonly Own<{ accounts: { sums: Sums[] } }>[]): MemberBalance[] {
  return members.map(({ member, answered, told }) => {
    const agreements = (told?.accounts.sums ?? []).map(balanceOf);
    return { member, answered, agreements, balances: [...byCurrency(agreements)].map(([currency, rows]) => addUp(currency, rows)) };
  });
}

/** All members together, in each currency; unknown, all of it, as long as one has not answered. */
export function totals(members: readonly MemberBalance[]): Balance[] {
  const complete = members.every(({ answered }) => answered);
  return [...byCurrency(members.flatMap(({ agreements }) => agreements))].map(([currency, rows]) => {
    const sum = addUp(currency, rows);
    return complete ? sum : { ...sum, paid: null, received: null, cash: null, cost: null, income: null, standAlone: null, net: null, range: { least: null, most: null }, confidence: null };
  });
}

export const byCurrency = <Row extends { currency: Currency }>(rows: readonly Row[]): Map<Currency, Row[]> => Map.groupBy(rows.toSorted((a, b) => (a.currency < b.currency ? -1 : Number(a.currency > b.currency))), ({ currency }) => currency);

function addUp(currency: Currency, rows: readonly AgreementBalance[]): Balance {
  const range = sumOf(rows.map((row) => row.range));
  const nets = rows.map(({ net }) => net);
  const add = (part: (row: AgreementBalance) => number | null) => rows.reduce<number | null>((total, row) => (total === null || part(row) === null ? null : total + part(row)!), 0);
  return {
    currency,
    paid: add(({ paid }) => paid),
    received: add(({ received }) => received),
    cash: add(({ cash }) => cash),
    cost: add(({ cost }) => cost),
    income: add(({ income }) => income),
    standAlone: add(({ standAlone }) => standAlone),
    benefit: add(({ benefit }) => benefit)!,
    net: amountOf(range),
    range,
    confidence: amountOf(range) === null ? null : leastSure(rows.map(({ confidence }) => confidence)),
    demonstration: rows.some(({ demonstration }) => demonstration),
    won: nets.filter((net) => net !== null && net > 0).length,
    lost: nets.filter((net) => net !== null && net < 0).length,
    even: nets.filter((net) => net === 0).length,
    unknown: nets.filter((net) => net === null).length,
  };
}
