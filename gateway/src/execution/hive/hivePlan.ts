import type { OperationTypeNode } from 'graphql';

/** Hive's query plans, as far as we read them: see the types of @graphql-hive/router-query-planner. */
export interface HivePlan {
  node?: HiveNode | null;
}

export type HiveNode =
  | { kind: 'Sequence' | 'Parallel'; nodes: HiveNode[] }
  | { kind: 'Condition'; condition: string; ifClause?: HiveNode | null; elseClause?: HiveNode | null }
  | { kind: 'Flatten'; path: HivePath; node: HiveNode }
  | HiveFetch
  | HiveBatchFetch
  | { kind: 'Subscription' | 'Defer' };

export type HivePath = ({ Field: string } | { TypeCondition: string[] } | '@')[];

/** What is asked of a subgraph. */
interface Asked {
  serviceName: string;
  variableUsages?: string[] | null;
  operationKind?: OperationTypeNode | null;
  operationName?: string | null;
  operation: string;
}

export interface HiveFetch extends Asked, HiveEntities {
  kind: 'Fetch';
}

/** Several fetches of entities of one subgraph in one operation, each under an alias. */
export interface HiveBatchFetch extends Asked {
  kind: 'BatchFetch';
  entityBatch: { aliases: (HiveEntities & { alias: string; representationsVariableName: string; paths: HivePath[] })[] };
}

/** Which entities are fetched, and how what is sent and answered is changed on the way. */
export interface HiveEntities {
  requires?: unknown[] | null;
  inputRewrites?: HiveRewrite[] | null;
  outputRewrites?: HiveRewrite[] | null;
}

type HiveRewritePath = ({ TypenameEquals: string[] } | { Key: string })[];
interface ValueSetter { path: HiveRewritePath; setValueTo: string }
interface KeyRenamer { path: HiveRewritePath; renameKeyTo: string }
export type HiveRewrite = { ValueSetter: ValueSetter } | { KeyRenamer: KeyRenamer } | ({ kind: 'ValueSetter' } & ValueSetter) | ({ kind: 'KeyRenamer' } & KeyRenamer);
