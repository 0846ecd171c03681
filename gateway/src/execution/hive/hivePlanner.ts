import { print } from 'graphql';
import type { CreatePlanner } from '../planner.js';
import { readSupergraph } from '../readSupergraph.js';
import type { HivePlan } from './hivePlan.js';
import { toApolloPlan } from './toApolloPlan.js';
import { withTypenames } from './withTypenames.js';

/** What we use of Hive's package. */
interface Hive {
  QueryPlanner: new (supergraphSdl: string) => {
    plan(query: string, operationName: string | undefined, activeLabels: Set<string>, percentage: number): HivePlan;
  };
}

/** An optional dependency: a native binary, which not every platform has. */
export const HIVE_PACKAGE = '@graphql-hive/router-query-planner';

/** Labels of `@override` are for gradual moves of a field from one subgraph to another, which we have none of. */
const NO_LABELS = new Set<string>();

/** Hive Router's planner, in Rust. Rejects when its package is not installed, or has no binary for this platform. */
export async function loadHivePlanner(): Promise<CreatePlanner> {
  const { QueryPlanner } = (await import(HIVE_PACKAGE)) as Hive;
  return (supergraphSdl) => {
    const { apiSchema, types, subgraphs } = readSupergraph(supergraphSdl);
    const planner = new QueryPlanner(supergraphSdl);
    return { apiSchema, types, subgraphs, plan: (document, operationName) => toApolloPlan(planner.plan(print(withTypenames(document, apiSchema)), operationName, NO_LABELS, 0), types) };
  };
}
