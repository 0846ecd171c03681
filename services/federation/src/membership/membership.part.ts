import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { MemberDecision } from '../decision/memberDecision.js';
import { Invitation } from './invitation.js';
import { Membership } from './membership.js';
import { FederationMembershipsResolver } from './membership.resolver.js';
import { MembershipCommandsResolver } from './membershipCommands.resolver.js';

/** Who is a member, was one, or was asked to be. */
export const membershipPart: Part<Context> = {
  entities: [Membership, Invitation, MemberDecision],
  resolvers: [FederationMembershipsResolver, MembershipCommandsResolver],
  references: { Membership: ({ id }, { loaders }) => loaders.shown(Membership).load(id) },
};
