import { findLatestDay, findOwner } from '@samverkan/common';
import { demonstration } from '../demonstration.js';
import { hashOf } from '../record/hashOf.js';
import type { AgreementRecord, PopulationRecord, Records } from '../record/records.js';

/** What is told of other organisations than the one whose money is made up: both sides of a payment work it out alike. */
export interface World {
  findAgreement: (id: string) => AgreementRecord | undefined;
  /** How many live in its area, by the latest figure of not later than a day, or the first there is; a made-up number where nothing is told. */
  inhabitantsOf: (organisation: string, day: string) => number;
}

export function worldOf(records: ReadonlyMap<string, Pick<Records, 'agreements' | 'populations'>>): World {
  const agreements = new Map([...records].map(([organisation, held]) => [organisation, new Map(held.agreements.map((agreement) => [agreement.id, agreement]))]));
  return {
    findAgreement: (id) => agreements.get(findOwner(id) ?? '')?.get(id),
    inhabitantsOf: (organisation, day) => findInhabitants(records.get(organisation)?.populations ?? [], day) ?? 9_000 + (hashOf(`inhabitants of ${organisation}`) % 40_000),
  };
}

function findInhabitants(figures: readonly PopulationRecord[], day: string): number | undefined {
  const known = figures.filter(({ date }) => findLatestDay(date) !== undefined).toSorted((a, b) => (findLatestDay(a.date)! < findLatestDay(b.date)! ? -1 : 1));
  return (known.findLast(({ date }) => findLatestDay(date)! <= day) ?? known[0])?.value;
}

/** All that is told of all federations. */
export const told: World = worldOf(demonstration);
