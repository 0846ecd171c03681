import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many organisations were asked to join, and what came of it (seed O3).' })
export class InvitationCounts {
  @Field(() => Int, { nullable: true, description: 'Asked.' })
  invited!: number;

  @Field(() => Int, { nullable: true, description: 'Said yes, whether or not they are members now.' })
  accepted!: number;

  @Field(() => Int, { nullable: true, description: 'Said no.' })
  declined!: number;

  @Field(() => Int, { nullable: true, description: 'Did not answer.' })
  noAnswer!: number;

  @Field(() => Int, { nullable: true, description: 'May still answer.' })
  awaited!: number;
}

const COUNTS = `
  select count(*)::int as invited,
    count(*) filter (where invitation_answer = 'ACCEPTED')::int as accepted,
    count(*) filter (where invitation_answer = 'DECLINED')::int as declined,
    count(*) filter (where invitation_answer = 'NO_ANSWER')::int as "noAnswer",
    count(*) filter (where invitation_answer is null)::int as awaited
  from membership
  where invitation_sent_on is not null`;

/** Counts the organisations' latest invitations. One that founded the federation was not invited. */
export async function countInvitations(em: EntityManager): Promise<InvitationCounts> {
  const [counts] = await em.execute<InvitationCounts[]>(COUNTS);
  return Object.assign(new InvitationCounts(), counts);
}
