import { findLatestDay, PartialDateScalar, UNKNOWN_DATE } from '@samverkan/common';
import { Field, ObjectType } from 'type-graphql';

/** Kept as JSON in a membership. */
@ObjectType({ description: 'A time of membership that has ended.' })
export class MembershipPeriod {
  @Field(() => PartialDateScalar, { nullable: true, description: 'Its first day; null when not stated.' })
  from!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Its last day; null when not stated.' })
  to!: string | null;
}

/** Whether the day (`YYYY-MM-DD`) certainly lies in the period: what is known only to the year or not at all makes its own days uncertain. */
export function certainlyHolds({ from, to }: MembershipPeriod, day: string): boolean {
  const begun = from === null ? undefined : findLatestDay(from);
  if (begun === undefined || begun > day) return false;
  return to === null || (to !== UNKNOWN_DATE && to >= day);
}
