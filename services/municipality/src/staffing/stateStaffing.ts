import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, today } from '@samverkan/common';
import { Refusal, type Sharing, sharedAnew } from '@samverkan/records';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { refuseNegative } from '../count/figureRules.js';
import { statedHere } from '../count/statedHere.js';
import { StaffFunction } from './codeLists.js';
import { findLatestSharing } from './latestSharing.js';
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

  @Field(() => Boolean, { nullable: true, description: 'Whether others may see the figures; as was said of those before, or of the latest, when left out, and yes where nothing was. Whom they were narrowed to stays.' })
  published?: boolean | null;
}

/** The figures of a day, in place of those that were stated for the same day. Throws a Refusal: NEGATIVE_COUNT, FTE_EXCEEDS_HEADCOUNT, IN_THE_FUTURE. */
export async function stateStaffing(em: EntityManager, { staffFunction, asOf, headcount, fte, published }: StateStaffingInput): Promise<Staffing> {
  const stated = { staffFunction, asOf: asOf ?? today(), headcount, fte, published };
  checkStaffing(stated);
  const before = await em.findOne(Staffing, { staffFunction: stated.staffFunction, asOf: stated.asOf });
  return em.upsert(Staffing, writeStaffing(stated, before?.sharing ?? (await findLatestSharing(em, [staffFunction])).get(staffFunction)));
}

export type Stated = Pick<Staffing, 'staffFunction' | 'asOf' | 'headcount' | 'fte'> & { published?: boolean | null | undefined };

/** Throws a Refusal: NEGATIVE_COUNT, FTE_EXCEEDS_HEADCOUNT, IN_THE_FUTURE. */
export function checkStaffing({ asOf, headcount, fte }: Stated): void {
  refuseNegative({ headcount, fte });
  if (fte > headcount) throw new Refusal('FTE_EXCEEDS_HEADCOUNT', 'One person is at most one full-time equivalent.', 'fte');
  if (asOf > today()) throw new Refusal('IN_THE_FUTURE', 'asOf says when so many were employed, and that day has not come.', 'asOf');
}

/** The figures as a record that is stated today, shared as it was `before`. */
export const writeStaffing = ({ published, ...stated }: Stated, before?: Sharing): Pick<Staffing, 'staffFunction' | 'asOf' | 'headcount' | 'fte' | 'sharing' | 'provenance'> => ({ ...stated, sharing: sharedAnew(before, published), provenance: statedHere(stated.asOf) });
