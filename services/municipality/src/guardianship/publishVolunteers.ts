import { Provenance, resultOf } from '@samverkan/records';
import { Field, ID, ObjectType } from 'type-graphql';
import { Count } from '../count/count.js';
import { protectTable } from '../count/protectTable.js';
import type { VolunteerMonth } from './volunteerMonth.js';

@ObjectType({ description: 'Volunteers and need, as far as they can be shown.' })
export class VolunteerCounts {
  @Field(() => Count, { nullable: true, description: 'Active volunteers (ideella gode män och förvaltare).' })
  volunteers!: Count;

  @Field(() => Count, { nullable: true, description: 'Assignments (uppdrag) that volunteers have.' })
  assignments!: Count;

  @Field(() => Count, { nullable: true, description: 'People who have a right to a guardian and have none.' })
  unmet!: Count;
}

@ObjectType({ description: 'Volunteers and need in one municipality, as far as they can be shown.' })
export class MunicipalVolunteers extends VolunteerCounts {
  @Field(() => ID, { nullable: true, description: 'The municipality: the organisation itself, or one for which its joint board answers.' })
  municipalityId!: string;
}

@ObjectType({ description: 'Volunteers and need at the end of a month (seed G15). Counts below 5 are withheld, and others with which they could be worked out. Source: who answers for the guardianship board.' })
export class VolunteerFigures {
  @Field(() => String, { nullable: true, description: 'The month, YYYY-MM.' })
  month!: string;

  @Field(() => Boolean, { nullable: true, description: 'True where the figures are a joint board’s, divided by population as Kolada does: an estimate, not a count.' })
  allocated!: boolean;

  @Field(() => [MunicipalVolunteers], { nullable: true, description: 'By municipality, by their ids.' })
  municipalities!: MunicipalVolunteers[];

  @Field(() => VolunteerCounts, { nullable: true, description: 'All of these municipalities together.' })
  total!: VolunteerCounts;

  @Field(() => Provenance, { nullable: true, description: 'Where the figures come from and how fresh they are.' })
  provenance!: Provenance;
}

export const VolunteerFiguresResult = resultOf('VolunteerFigures', VolunteerFigures);

const MEASURES = ['volunteers', 'assignments', 'unmet'] as const;

/** What of a month's figures may be shown: each measure is a table of its own, of the municipalities and their sum. It is the sum that protects a count: any of the municipalities may publish its own. */
export function publishVolunteers({ month, allocated, rows, provenance }: VolunteerMonth): VolunteerFigures {
  const inOrder = rows.toSorted((a, b) => (a.municipalityId < b.municipalityId ? -1 : 1));
  const tables = Object.fromEntries(MEASURES.map((measure) => [measure, protectTable(inOrder.map((row) => [row[measure]]), { sumsFirst: true })]));
  const countsOf = (find: (measure: (typeof MEASURES)[number]) => Count) => ({ volunteers: find('volunteers'), assignments: find('assignments'), unmet: find('unmet') });
  return {
    month,
    allocated,
    municipalities: inOrder.map(({ municipalityId }, row) => ({ municipalityId, ...countsOf((measure) => tables[measure]!.cells[row]![0]!) })),
    total: countsOf((measure) => tables[measure]!.total),
    provenance,
  };
}
