import type { EntityManager } from '@mikro-orm/postgresql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyDuty } from './codeLists.js';
import { DOCUMENTED } from './bodyDutyAction.js';

@ObjectType({ description: 'How often a body has done one of its duties in a period. For the gateway.' })
@Directive('@inaccessible')
export class DutyTally {
  @Field(() => ID, { nullable: true, description: 'The body.' })
  bodyId!: string;

  @Field(() => BodyDuty, { nullable: true, description: 'Which duty.' })
  duty!: BodyDuty;

  @Field(() => Int, { nullable: true, description: 'How many times it was done, with the document that it needs.' })
  done!: number;

  @Field(() => Int, { nullable: true, description: 'How many times it is said to be done, without the document that it needs.' })
  incomplete!: number;

  @Field(() => Int, { nullable: true, description: 'How many times it was not done and its day has passed.' })
  overdue!: number;

  @Field(() => Int, { nullable: true, description: 'How many times it is still to be done.' })
  due!: number;

  @Field(() => [String], { nullable: true, description: 'The documents, by the day on which it was done.' })
  documents!: string[];
}

/** The same rule as `dutyStateOn`, where the rows are. */
const TALLY = `
  select body_id as "bodyId", duty,
    count(*) filter (where state = 'DONE')::int as done,
    count(*) filter (where state = 'INCOMPLETE')::int as incomplete,
    count(*) filter (where state = 'OVERDUE')::int as overdue,
    count(*) filter (where state = 'DUE')::int as due,
    coalesce(array_agg(document order by done_on, id) filter (where state = 'DONE' and document is not null), '{}') as documents
  from (
    select *, case
      when done_on <= ?::date then case when document is null and duty = any (?) then 'INCOMPLETE' else 'DONE' end
      when due_on < ?::date then 'OVERDUE' else 'DUE' end as state
    from body_duty_action where due_on between ? and ?
  ) as action
  group by body_id, duty
  order by body_id, duty`;

/** Every body of the organisation that had a duty to do in the period, as it stands on the day. */
export function tallyDuties(em: EntityManager, from: string, to: string, day: string): Promise<DutyTally[]> {
  return em.execute<DutyTally[]>(TALLY, [day, `{${DOCUMENTED.join()}}`, day, from, to], 'all', em.getLoggerContext());
}
