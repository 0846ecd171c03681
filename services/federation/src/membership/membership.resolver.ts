import { DateScalar } from '@samverkan/common';
import { Arg, Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { MembershipState } from './codeLists.js';
import { countInvitations, InvitationCounts } from './invitationCounts.js';
import { Membership } from './membership.js';
import { certainlyHolds } from './membershipPeriod.js';

@Resolver(() => Federation)
export class FederationMembershipsResolver {
  @FieldResolver(() => [Membership], {
    nullable: true,
    description: 'Who is a member, was one, or was asked to be, by name; all of them when nothing is said. Unlike `members`, which says who is connected. Source: the secretariat.',
  })
  async memberships(
    @Ctx() { em }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Only those that were certainly members on this day.' }) asOf?: string,
    @Arg('states', () => [MembershipState], { nullable: true, description: 'Only those that are in one of these states now.' }) states?: MembershipState[],
  ): Promise<Membership[]> {
    const memberships = await em.find(Membership, states ? { state: { $in: states } } : {}, { orderBy: { name: 'asc', id: 'asc' } });
    if (asOf === undefined || asOf === null) return memberships;
    return memberships.filter(({ from, to, formerPeriods }) => [...formerPeriods, { from, to }].some((period) => certainlyHolds(period, asOf)));
  }

  @FieldResolver(() => InvitationCounts, { nullable: true, description: 'How many were asked to join, and what they answered. Source: the secretariat.' })
  invitations(@Ctx() { em }: Context): Promise<InvitationCounts> {
    return countInvitations(em);
  }
}
