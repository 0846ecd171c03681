import { checkFirst, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { FeedbackState } from './codeLists.js';
import { Feedback, FeedbackEntry } from './feedback.js';
import { findRecords, type FoundRecord } from './findRecord.js';
import { addToFeedback, giveFeedback, GiveFeedbackInput } from './giveFeedback.js';

const FeedbackResult = resultOf('Feedback', Feedback);
const REMARK = { description: 'The remark’s id: its receipt.' };

const recordOf = ({ recordId }: Feedback, { loaders, em }: Context): Promise<FoundRecord | null> =>
  loaders
    .through('records that remarks are on', async (ids: readonly string[]) => {
      const found = new Map((await findRecords(em, ids)).map((record) => [record.id, record]));
      return ids.map((id) => found.get(id) ?? null);
    })
    .load(recordId);

const entriesOf = ({ id }: Feedback, { loaders }: Context): Promise<FeedbackEntry[]> => loaders.under(FeedbackEntry, 'feedback', { number: 'asc' }).load(id);

@Resolver(() => Feedback)
export class FeedbackResolver {
  @Query(() => Feedback, { nullable: true, description: 'A remark on one of this organisation’s records, by its receipt; null when there is none.' })
  feedback(@Arg('id', () => ID, REMARK) id: string, @Ctx() { loaders }: Context): Promise<Feedback | null> {
    return loaders.shown(Feedback).load(id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The sort of record that it is on: its type in the graph, e.g. "Service". Null where the record is not published.' })
  async recordType(@Root() feedback: Feedback, @Ctx() context: Context): Promise<string | null> {
    return (await recordOf(feedback, context))?.type ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the record that it is on is called, in its owner’s language. Null where it has no name, or is not published.' })
  async recordName(@Root() feedback: Feedback, @Ctx() context: Context): Promise<string | null> {
    return (await recordOf(feedback, context))?.name ?? null;
  }

  @FieldResolver(() => FeedbackState, { nullable: true, description: 'What has become of it.' })
  async state(@Root() feedback: Feedback, @Ctx() context: Context): Promise<FeedbackState> {
    return (await entriesOf(feedback, context)).at(-1)!.state;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The remark.' })
  async text(@Root() feedback: Feedback, @Ctx() context: Context): Promise<string> {
    return (await entriesOf(feedback, context))[0]!.text;
  }

  @FieldResolver(() => [FeedbackEntry], { nullable: true, description: 'The remark and what was said to it, the first first.' })
  entries(@Root() feedback: Feedback, @Ctx() context: Context): Promise<FeedbackEntry[]> {
    return entriesOf(feedback, context);
  }

  @Mutation(() => FeedbackResult, { description: 'Takes a remark on a record, and gives its receipt. Refused with NOT_OWNER, NO_RECORD, NO_TEXT, TEXT_TOO_LONG.' })
  giveFeedback(@Arg('input', () => GiveFeedbackInput, { description: 'On what, and what.' }) input: GiveFeedbackInput, @Ctx() context: Context) {
    return runCommand({ name: 'giveFeedback', record: input.recordId }, context, (em) => giveFeedback(em, input, context.em));
  }

  @Mutation(() => FeedbackResult, { description: 'Answers a remark. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE, NO_TEXT, TEXT_TOO_LONG.' })
  answerFeedback(@Arg('id', () => ID, REMARK) id: string, @Arg('text', () => String, { description: 'The answer.' }) text: string, @Ctx() context: Context) {
    return runCommand({ name: 'answerFeedback', record: id }, context, (em) => addToFeedback(em, id, 'answer', text));
  }

  @Mutation(() => FeedbackResult, { description: 'Closes a remark that has been answered. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE, NO_TEXT, TEXT_TOO_LONG.' })
  closeFeedback(@Arg('id', () => ID, REMARK) id: string, @Arg('text', () => String, { description: 'The last word.' }) text: string, @Ctx() context: Context) {
    return runCommand({ name: 'closeFeedback', record: id }, context, (em) => addToFeedback(em, id, 'close', text));
  }
}

@Resolver(() => Organisation)
export class OrganisationFeedbackResolver {
  @FieldResolver(() => [Feedback], { nullable: true, description: 'The remarks on its records, the latest first.' })
  @Directive('@own')
  feedback(
    @Ctx() { em }: Context,
    @Arg('record', () => ID, { nullable: true, description: 'On which record; on all when left out.' }) record?: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most, 0–1000.' }) first = 20,
    @Arg('unanswered', () => Boolean, { defaultValue: false, description: 'Only those that nobody has answered.' }) unanswered = false,
  ): Promise<Feedback[]> {
    checkFirst(first);
    return em.find(Feedback, { ...(record && { recordId: record }), ...(unanswered && { entries: { $every: { state: FeedbackState.RECEIVED } } }) }, { orderBy: { id: 'desc' }, limit: first });
  }
}
