import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many consultations were answered in time, out of those whose deadline lies in a period. Those that it was decided not to answer, or that had no deadline, are not among them. Source: the secretariat.' })
export class Timeliness {
  @Field(() => Int, { nullable: true, description: 'To be answered: all below together.' })
  due!: number;

  @Field(() => Int, { nullable: true, description: 'Sent on the last day or before.' })
  inTime!: number;

  @Field(() => Int, { nullable: true, description: 'Sent after the last day.' })
  late!: number;

  @Field(() => Int, { nullable: true, description: 'Never sent, and the last day has passed.' })
  unanswered!: number;

  @Field(() => Int, { nullable: true, description: 'Not sent yet, and the last day has not passed.' })
  open!: number;

  @Field(() => Float, { nullable: true, description: 'The share in time of those that are not open, 0–1; null where there are none.' })
  share!: number | null;
}

const COUNTS = `
  select count(*)::int as due,
    count(*) filter (where sent_on <= deadline)::int as "inTime",
    count(*) filter (where sent_on > deadline)::int as late,
    count(*) filter (where sent_on is null and (deadline < ? or state = 'LATE'))::int as unanswered,
    count(*) filter (where sent_on is null and deadline >= ? and state <> 'LATE')::int as open
  from consultation left join consultation_response as response on response.consultation_id = consultation.id
  where state <> 'DECLINED' and deadline between ? and ?`;

/** Counts in one statement. `today` is the day that decides what has passed. */
export async function countTimeliness(em: EntityManager, from: string, to: string, today: string): Promise<Timeliness> {
  const [counts] = await em.execute<Omit<Timeliness, 'share'>[]>(COUNTS, [today, today, from, to]);
  const closed = counts!.due - counts!.open;
  return Object.assign(new Timeliness(), counts, { share: closed ? counts!.inTime / closed : null });
}
