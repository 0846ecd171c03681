import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar } from '@samverkan/common';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many meetings one body has planned and held in a year. For the gateway.' })
@Directive('@inaccessible')
export class MeetingYear {
  @Field(() => ID, { nullable: true, description: 'The body.' })
  bodyId!: string;

  @Field(() => Int, { nullable: true, description: 'How many its plan says; null when it has no plan for the year.' })
  planned!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them it has held.' })
  held!: number;

  @Field(() => Int, { nullable: true, description: 'How many it has held beside the plan.' })
  extra!: number;

  @Field(() => Int, { nullable: true, description: 'How many were called off.' })
  cancelled!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The next one that is planned or called, on or after the day; null when there is none.' })
  next!: string | null;

  @Field(() => String, { nullable: true, description: 'Who calls the meetings; null when nobody is recorded.' })
  convenor!: string | null;
}

const YEAR = `
  select body.id as "bodyId", plan.per_year as planned,
    count(meeting.id) filter (where meeting.state = 'HELD' and not meeting.extra)::int as held,
    count(meeting.id) filter (where meeting.state = 'HELD' and meeting.extra)::int as extra,
    count(meeting.id) filter (where meeting.state = 'CANCELLED')::int as cancelled,
    to_char(min(meeting.date) filter (where meeting.state in ('PLANNED', 'CALLED') and meeting.date >= ?::date), 'YYYY-MM-DD') as next,
    (select holder from seat where seat.body_id = body.id and role = 'CONVENOR' and "to" is null order by seat.id limit 1) as convenor
  from body
  left join meeting_plan as plan on plan.body_id = body.id and plan.year = ?
  left join meeting on meeting.body_id = body.id and meeting.date between make_date(?, 1, 1) and make_date(?, 12, 31)
  where plan.year is not null or meeting.id is not null
  group by body.id, plan.per_year
  order by body.id`;

/** Every body of the organisation that has a plan for the year or a meeting in it. */
export function countMeetings(em: EntityManager, year: number, day: string): Promise<MeetingYear[]> {
  return em.execute<MeetingYear[]>(YEAR, [day, year, year, year], 'all', em.getLoggerContext());
}
