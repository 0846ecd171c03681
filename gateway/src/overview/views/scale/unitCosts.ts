import { balanceOf } from '../balance/balances.js';
import type { Own } from '../money/askOwn.js';
import { costsKept, mostFinalCosts, type KeptCost, type Volume } from '../money/kept.js';
import type { Period } from '../money/period.js';
import type { Currency } from '../money/shapes.js';
import type { Sums } from '../money/sums.js';
import { perUnit } from './scale.js';

export interface UnitCostYear {
  year: number;
  cost: number | null;
  count: number | null;
  perUnit: number | null;
  key: string | null;
}

export interface UnitCostSeries {
  agreementId: string;
  member: string;
  currency: Currency;
  years: UnitCostYear[];
}

export interface Counted {
  accounts: { sums: (Sums & { year: number })[]; volumes: Volume[]; kept: KeptCost[] };
}

/** What one case, pupil or user costs each party of each agreement that counts them, year by year; a year that is not known is there, and empty. */
export function unitCosts(members: readonly Own<Counted>[], { from, to, unit, agreement }: Period & { unit: Volume['unit']; agreement?: string | null | undefined }): UnitCostSeries[] {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const keys = new Map(mostFinalCosts(costsKept(members)).map(({ agreementId, year, key }) => [`${agreementId} ${year}`, key]));
  const series = members.flatMap(({ member, told }) => {
    const volumes = (told?.accounts.volumes ?? []).filter((volume) => volume.unit === unit && (agreement == null || volume.agreementId === agreement));
    return [...new Set(volumes.map(({ agreementId }) => agreementId))].flatMap((agreementId) => {
      const own = told!.accounts.sums.filter((row) => row.agreementId === agreementId);
      return [...new Set(own.map(({ currency }) => currency))].map((currency): UnitCostSeries => ({
        agreementId,
        member,
        currency,
        years: years.map((year) => {
          const row = own.find((each) => each.year === year && each.currency === currency);
          const { cost, income } = row ? balanceOf(row) : { cost: null, income: null };
          const net = cost === null || income === null ? null : cost - income;
          const count = volumes.find((volume) => volume.agreementId === agreementId && volume.year === year)?.count ?? null;
          return { year, cost: net, count, perUnit: perUnit(net, count), key: keys.get(`${agreementId} ${year}`) ?? null };
        }),
      }));
    });
  });
  return series.toSorted((a, b) => (a.agreementId < b.agreementId ? -1 : Number(a.agreementId > b.agreementId)));
}
