import { Embedded, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Provenance } from '@samverkan/records';

/** Volunteers and need in one municipality. Counts only. */
export interface VolunteerRow {
  municipalityId: string;
  volunteers: number;
  assignments: number;
  unmet: number;
}

/** Volunteers and need at the end of a month, as they are: nothing of this leaves the member but by `publishVolunteers`. */
@Entity()
export class VolunteerMonth {
  /** `YYYY-MM`. */
  @PrimaryKey({ type: 'text' })
  month!: string;

  /** Whether the figures are a share of a joint board's by population, as Kolada has them, and not measured. */
  @Property({ type: 'boolean', primary: true })
  allocated!: boolean;

  @Property({ type: 'json' })
  rows!: VolunteerRow[];

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  provenance!: Provenance;
}
