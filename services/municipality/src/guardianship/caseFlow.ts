import type { Ref } from '@mikro-orm/core';
import { Check, Embedded, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Provenance } from '@samverkan/records';
import type { IntakeReason } from './codeLists.js';
import { JointUnit } from './jointUnit.js';

/** The cases of one municipality that came to the unit for one reason in a month. Counts only. */
export interface CaseRow {
  municipalityId: string;
  reason: IntakeReason;
  opened: number;
  closed: number;
}

/** The cases that came to a unit in a month, as they are: nothing of this leaves the member but by `publishCaseFlow`. */
@Entity()
@Check({ expression: 'open >= 0 and median_days >= 0' })
export class CaseFlow {
  @ManyToOne(() => JointUnit, { primary: true, ref: true, deleteRule: 'cascade' })
  unit!: Ref<JointUnit>;

  /** `YYYY-MM`. */
  @PrimaryKey({ type: 'text' })
  month!: string;

  /** Each municipality that was served, with each reason. */
  @Property({ type: 'json' })
  rows!: CaseRow[];

  /** How many were open at the end of the month. */
  @Property({ type: 'integer' })
  open!: number;

  /** The median time of those that were closed; null where none was. */
  @Property({ type: 'integer', nullable: true })
  medianDays: number | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  provenance!: Provenance;
}
