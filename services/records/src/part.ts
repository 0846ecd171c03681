import type { EntityClass } from '@mikro-orm/core';
import type { References } from '@samverkan/common';

/** What one concept of the domain adds to a program: tables, and fields of the graph. Each concept's folder has one. */
export interface Part<Context> {
  /** Its classes with a table, and those embedded in them. */
  entities: readonly EntityClass[];
  /** Those of them whose rows are added and never changed. */
  appendOnly?: readonly EntityClass[];
  /** Those of them whose rows are no records, but what the program notes for itself: they have no history. */
  unrecorded?: readonly EntityClass[];
  // oxlint-disable-next-line typescript/no-unsafe-function-type
  resolvers: readonly Function[];
  /** How its entities are found by their keys. */
  references?: References<Context>;
}
