import { divide, findLatestDay } from '@samverkan/common';
import type { AllocationKey, KeptCost, Population } from '../money/kept.js';

/** The proportion in which the parts of a MIXED key count. */
export interface Weights {
  population: number;
  use: number;
  equal: number;
}

/** What is known of a party that a key may count; undefined where it is not. */
export interface Basis {
  population?: Population | undefined;
  use?: number | undefined;
}

export interface OtherShare {
  organisationId: string;
  now: number;
  would: number | null;
  delta: number | null;
  population: Population | null;
  use: number | null;
}

export interface WhatIf {
  shares: OtherShare[];
  possible: boolean;
  lacking: { organisationId: string; basis: 'POPULATION' | 'USE' }[];
}

/** The shares under another key, together the same to the minor unit. Where a party's basis is not known there are none: no share can be right without it. */
export function allocateBy(key: AllocationKey, weights: Weights, { shares }: Pick<KeptCost, 'shares'>, basisOf: (organisation: string) => Basis): WhatIf {
  const bases = shares.map(({ organisationId }) => basisOf(organisationId));
  const parts = partsOf(key, weights);
  const lacks = (basis: Basis) => [...(parts.population > 0 && basis.population === undefined ? ['POPULATION' as const] : []), ...(parts.use > 0 && basis.use === undefined ? ['USE' as const] : [])];
  const lacking = shares.flatMap(({ organisationId }, at) => lacks(bases[at]!).map((basis) => ({ organisationId, basis })));
  const would = lacking.length ? undefined : key === 'FIXED' ? shares.map(({ amount }) => amount) : divideBy(shares.reduce((sum, { amount }) => sum + amount, 0), parts, bases);
  return {
    shares: shares.map(({ organisationId, amount }, at) => ({
      organisationId,
      now: amount,
      would: would?.[at] ?? null,
      delta: would ? would[at]! - amount : null,
      population: bases[at]!.population ?? null,
      use: bases[at]!.use ?? null,
    })),
    possible: would !== undefined,
    lacking,
  };
}

function partsOf(key: AllocationKey, weights: Weights): Weights {
  const none = { population: 0, use: 0, equal: 0 };
  switch (key) {
    case 'POPULATION': return { ...none, population: 1 };
    case 'USE': return { ...none, use: 1 };
    case 'EQUAL': return { ...none, equal: 1 };
    case 'MIXED': return weights;
    default: return none;
  }
}

/** The amount in the parts that the key has, and each part by its basis. Undefined where a part has nothing to go by: nobody lives there, nobody uses it. */
function divideBy(amount: number, { population, use, equal }: Weights, bases: readonly Basis[]): number[] | undefined {
  const [byPopulation = 0, byUse = 0, alike = 0] = divide(amount, [population, use, equal]) ?? [];
  const parts = [
    population ? divide(byPopulation, bases.map((basis) => basis.population!.value)) : bases.map(() => 0),
    use ? divide(byUse, bases.map((basis) => basis.use!)) : bases.map(() => 0),
    equal ? divide(alike, bases.map(() => 1)) : bases.map(() => 0),
  ];
  return parts.every((part) => part !== undefined) ? bases.map((_, at) => parts.reduce((sum, part) => sum + part[at]!, 0)) : undefined;
}

/** The latest figure that is certainly of not later than the day. */
export function findPopulation(figures: readonly Population[], day: string): Population | undefined {
  const latest = ({ date }: Population) => findLatestDay(date) ?? '~';
  return figures.filter((figure) => latest(figure) <= day).toSorted((a, b) => (latest(a) < latest(b) ? -1 : 1)).at(-1);
}
