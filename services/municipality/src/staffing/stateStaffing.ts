import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, today } from '@samverkan/common';
import { keptUnless, Refusal } from '@samverkan/records';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { refuseNegative } from '../count/figureRules.js';
import { statedHere } from '../count/statedHere.js';
import { StaffFunction } from './codeLists.js';
import { Staffing } from './staffing.js';

@InputType({ description: 'How many people do one sort of work on a day.' })
export class StateStaffingInput {
  @Field(() => ID, { description: 'The employer.' })
  organisationId!: string;

  @Field(() => StaffFunction, { description: 'What they do.' })
  staffFunction!: StaffFunction;

  @Field(() => DateScalar, { nullable: true, description: 'The day that the figures are for; today when left out.' })
  asOf?: string | null;

  @Field(() => Int, { description: 'How many people. 0 says that there is nobody.' })
  headcount!: number;

  @Field(() => Float, { description: 'How many full-time equivalents (FTE) they are together.' })
  fte!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether others may see the figures.' })
  published: boolean = true;
}

/** The figures of a day, in place of those that were stated for the same day. Throws a Refusal: NEGATIVE_COUNT, FTE_EXCEEDS_HEADCOUNT, IN_THE_FUTURE. */
export async function stateStaffing(em: EntityManager, { staffFunction, asOf, headcount, fte, published }: StateStaffingInput): Promise<Staffing> {
  const stated = { staffFunction, asOf: asOf ?? today(), headcount, fte, published };
  checkStaffing(stated);
  return em.upsert(Staffing, writeStaffing(stated));
}

export type Stated = Pick<Staffing, 'staffFunction' | 'asOf' | 'headcount' | 'fte'> & { published: boolean };

/** Throws a Refusal: NEGATIVE_COUNT, FTE_EXCEEDS_HEADCOUNT, IN_THE_FUTURE. */
export function checkStaffing({ asOf, headcount, fte }: Stated): void {
  refuseNegative({ headcount, fte });
  if (fte > headcount) throw new Refusal('FTE_EXCEEDS_HEADCOUNT', 'One person is at most one full-time equivalent.', 'fte');
  if (asOf > today()) throw new Refusal('IN_THE_FUTURE', 'asOf says when so many were employed, and that day has not come.', 'asOf');
}

/** The figures as a record that is stated today. */
export const writeStaffing = ({ published, ...stated }: Stated): Pick<Staffing, 'staffFunction' | 'asOf' | 'headcount' | 'fte' | 'sharing' | 'provenance'> => ({ ...stated, sharing: keptUnless(published), provenance: statedHere(stated.asOf) });
