import { type Refused, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { ForumState, ForumType } from './codeLists.js';
import { Forum } from './forum.js';
import { cancelForum, holdForum, HoldForumInput, inviteToForum, planForum, PlanForumInput } from './forumCommands.js';
import { ForumParticipantInput } from './participant.js';

const ForumResult = resultOf('Forum', Forum);
const FORUM = { description: 'The forum’s id.' };

@Resolver(() => Federation)
export class FederationForumsResolver {
  @FieldResolver(() => [Forum], { nullable: true, description: 'Its conferences, seminars and other forums, by date; those without one last. Source: the secretariat.' })
  @Directive('@own')
  forums(
    @Ctx() { em }: Context,
    @Arg('types', () => [ForumType], { nullable: true, description: 'Only of these sorts.' }) types?: ForumType[],
    @Arg('states', () => [ForumState], { nullable: true, description: 'Only those in one of these states.' }) states?: ForumState[],
  ): Promise<Forum[]> {
    return em.find(Forum, { ...(types && { type: { $in: types } }), ...(states && { state: { $in: states } }) }, { orderBy: { date: 'asc nulls last', id: 'asc' } });
  }
}

/** All refuse with NOT_OWNER another federation's forum, and with NO_RECORD one that is not there. */
@Resolver()
export class ForumCommandsResolver {
  @Mutation(() => ForumResult, { description: 'Plans a forum. Refused with NOT_ADMITTED where it is for municipalities only and others are invited.' })
  planForum(@Arg('input', () => PlanForumInput, { description: 'The forum.' }) input: PlanForumInput, @Ctx() context: Context): Promise<Forum | Refused> {
    return runCommand({ name: 'planForum', record: context.organisation }, context, (em) => planForum(em, context.organisation, input));
  }

  @Mutation(() => ForumResult, { description: 'Invites more participants. Refused with NOT_ADMITTED, WRONG_STATE.' })
  inviteToForum(
    @Arg('id', () => ID, FORUM) id: string,
    @Arg('participants', () => [ForumParticipantInput], { description: 'Whom.' }) participants: ForumParticipantInput[],
    @Ctx() context: Context,
  ): Promise<Forum | Refused> {
    return runCommand({ name: 'inviteToForum', record: id }, context, (em) => inviteToForum(em, id, participants));
  }

  @Mutation(() => ForumResult, { description: 'Records that a forum has been held. Refused with IN_THE_FUTURE, WRONG_STATE.' })
  holdForum(@Arg('input', () => HoldForumInput, { description: 'How it was.' }) input: HoldForumInput, @Ctx() context: Context): Promise<Forum | Refused> {
    return runCommand({ name: 'holdForum', record: input.id }, context, (em) => holdForum(em, input));
  }

  @Mutation(() => ForumResult, { description: 'Cancels a forum. Refused with WRONG_STATE.' })
  cancelForum(@Arg('id', () => ID, FORUM) id: string, @Ctx() context: Context): Promise<Forum | Refused> {
    return runCommand({ name: 'cancelForum', record: id }, context, (em) => cancelForum(em, id));
  }
}
