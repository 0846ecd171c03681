import { BadConfiguration } from '@samverkan/common';
import { createApolloPlanner } from './apolloPlanner.js';
import { HIVE_PACKAGE, loadHivePlanner } from './hive/hivePlanner.js';
import type { CreatePlanner } from './planner.js';

/** Which planner makes the plans: Apollo's, or Hive Router's. */
export type PlannerName = 'apollo' | 'hive';

export const PLANNERS: Record<PlannerName, () => Promise<CreatePlanner>> = { apollo: async () => createApolloPlanner, hive };

/** Throws BadConfiguration where the planner's plans would not be carried out: @apollo/gateway makes its own. */
export function checkPlanner(planner: PlannerName, executor: 'own' | 'stock'): void {
  if (planner !== 'apollo' && executor === 'stock') throw new BadConfiguration(`The planner ${planner} needs our own executor: @apollo/gateway's has Apollo's planner only.`);
}

async function hive(): Promise<CreatePlanner> {
  try {
    return await loadHivePlanner();
  } catch (error) {
    throw new BadConfiguration(`The planner hive is not there: ${HIVE_PACKAGE} is not installed, or has no binary for this platform (${process.platform}, ${process.arch}). ${(error as Error).message}`);
  }
}
