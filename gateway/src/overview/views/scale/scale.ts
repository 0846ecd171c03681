import { balanceOf, byCurrency, type AgreementBalance } from '../balance/balances.js';
import type { Own } from '../money/askOwn.js';
import type { Population, Volume } from '../money/kept.js';
import type { Currency } from '../money/shapes.js';
import type { Sums } from '../money/sums.js';
import { findPopulation } from '../whatIf/whatIf.js';

/** By inhabitants: the smallest has fewer than the first bound, the largest at least the last. */
const BOUNDS = [10_000, 20_000, 50_000, 100_000];
export const SIZE_BANDS = ['UNDER_10_000', 'FROM_10_000', 'FROM_20_000', 'FROM_50_000', 'FROM_100_000'] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];
export type ScaleUnit = 'INHABITANT' | Volume['unit'];

export interface ScaleRow {
  member: string;
  currency: Currency;
  population: Population | null;
  band: SizeBand | null;
  quantity: number | null;
  agreements: number;
  joint: number | null;
  alone: number | null;
}

export interface BandRow {
  band: SizeBand;
  currency: Currency;
  members: number;
  medianJoint: number | null;
  medianAlone: number | null;
}

export interface Scaled {
  populations: Population[];
  accounts: { sums: Sums[]; volumes: Volume[] };
}

/**
 * What joint services cost each member per inhabitant, or per case, pupil or user, and what the same would cost alone. Of
 * what is counted, only agreements with a count are taken.
 */
export function scaleOf(members: readonly Own<Scaled>[], { year, per, agreement }: { year: number; per: ScaleUnit; agreement?: string | null | undefined }): ScaleRow[] {
  return members.flatMap(({ member, told }) => {
    if (!told) return [];
    const population = findPopulation(told.populations, `${year}-12-31`) ?? null;
    const counted = told.accounts.volumes.filter(({ unit }) => unit === per);
    const isMeant = (id: string) => (agreement == null || id === agreement) && (per === 'INHABITANT' || counted.some(({ agreementId }) => agreementId === id));
    const meant = told.accounts.sums.filter(({ agreementId }) => isMeant(agreementId)).map(balanceOf);
    const uses = counted.filter(({ agreementId }) => isMeant(agreementId)).reduce<number | null>((sum, { count }) => (sum === null || count === null ? null : sum + count), 0);
    const quantity = per === 'INHABITANT' ? (population?.value ?? null) : uses;
    return [...byCurrency(meant)].map(([currency, rows]) => ({
      member,
      currency,
      population,
      band: population && bandOf(population.value),
      quantity,
      agreements: rows.length,
      joint: perUnit(netCost(rows), quantity),
      alone: perUnit(addUp(rows, ({ standAlone }) => standAlone), quantity),
    }));
  });
}

/** The medians of each size, of the members whose figures are known. */
export function bandsOf(rows: readonly ScaleRow[]): BandRow[] {
  return [...byCurrency(rows)].flatMap(([currency, own]) =>
    SIZE_BANDS.flatMap((band) => {
      const inBand = own.filter((row) => row.band === band);
      return inBand.length ? [{ band, currency, members: inBand.length, medianJoint: median(inBand.map(({ joint }) => joint)), medianAlone: median(inBand.map(({ alone }) => alone)) }] : [];
    }),
  );
}

export const bandOf = (inhabitants: number): SizeBand => SIZE_BANDS[BOUNDS.filter((bound) => bound <= inhabitants).length]!;

const netCost = (rows: readonly AgreementBalance[]) => addUp(rows, ({ cost, income }) => (cost === null || income === null ? null : cost - income));

export const perUnit = (amount: number | null, quantity: number | null): number | null => (amount === null || !quantity ? null : Math.round(amount / quantity));

function addUp(rows: readonly AgreementBalance[], part: (row: AgreementBalance) => number | null): number | null {
  const parts = rows.map(part);
  return parts.includes(null) ? null : parts.reduce<number>((sum, each) => sum + each!, 0);
}

/** The middle of what is known; of two in the middle, halfway. */
function median(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null).toSorted((a, b) => a - b);
  if (known.length === 0) return null;
  return Math.round((known[(known.length - 1) >> 1]! + known[known.length >> 1]!) / 2);
}
