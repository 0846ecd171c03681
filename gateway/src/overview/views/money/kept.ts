import { findOwner } from '@samverkan/common';
import { z } from 'zod';
import type { Own } from './askOwn.js';
import { anId, aStage, minorUnits, money, mostFinal } from './shapes.js';

const allocationKey = z.enum(['POPULATION', 'USE', 'FIXED', 'EQUAL', 'MIXED']);
export type AllocationKey = z.infer<typeof allocationKey>;

/** What an agreement costs at one stage of a year and how it is shared, by its keeper. */
export const keptCost = z.object({
  agreementId: anId,
  year: z.int(),
  stage: aStage,
  total: money,
  key: allocationKey,
  basisDate: z.string().nullable(),
  shares: z.array(z.object({ organisationId: z.string(), amount: minorUnits })),
});
export type KeptCost = z.infer<typeof keptCost>;

export const KEPT = 'agreementId year stage total { amount currency } key basisDate shares { organisationId amount }';

export const aVolume = z.object({ agreementId: anId, year: z.int(), unit: z.enum(['CASES', 'PUPILS', 'USERS']), count: z.int().nullable() });
export type Volume = z.infer<typeof aVolume>;

export const VOLUMES = 'agreementId year unit count';

export const aPopulation = z.object({ date: z.string(), value: z.int() });
export type Population = z.infer<typeof aPopulation>;

/** What the members say of the agreements that they keep; of others' agreements they have nothing to say. */
export function costsKept(members: readonly Own<{ accounts: { kept: KeptCost[] } }>[]): KeptCost[] {
  return members.flatMap(({ member, told }) => (told?.accounts.kept ?? []).filter(({ agreementId }) => findOwner(agreementId) === member));
}

/** Of each agreement and year the costs at the most final stage. */
export function mostFinalCosts(costs: readonly KeptCost[]): KeptCost[] {
  return [...Map.groupBy(costs, ({ agreementId, year }) => `${agreementId} ${year}`).values()].flatMap((rows) => mostFinal(rows));
}
