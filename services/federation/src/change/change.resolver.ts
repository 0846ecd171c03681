import { ChangeEntry, ChangeEvent, ChangePage, findChangePage, findHistoryHead, HistoryHead, markChange, type Refused, resultOf, runCommand, sequenceOf, tellEntry, undoChange } from '@samverkan/records';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';

const ChangeEntryResult = resultOf('ChangeEntry', ChangeEntry);

@Resolver(() => Federation)
export class SecretariatChangesResolver {
  @FieldResolver(() => ChangePage, { nullable: true, description: 'The changes of the secretariat’s own records after a place, the oldest first; none is ever skipped. `changeFeed` has them together with the members’. Errors: BAD_USER_INPUT. Source: the secretariat.' })
  secretariatChanges(
    @Ctx() context: Context,
    @Arg('since', () => Int, { defaultValue: 0, description: 'After the change with this number: the `next` of the page before; 0 for all.' }) since: number,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most, 0–1000.' }) first: number,
  ): Promise<ChangePage> {
    return findChangePage(context, since, first);
  }

  @FieldResolver(() => HistoryHead, { nullable: true, description: 'Where the history of the secretariat’s records stands: to be kept by others, who can hold it against the history later. Null before the first change, and for a number that is not there. Source: the secretariat.' })
  secretariatHistoryHead(@Ctx() context: Context, @Arg('sequence', () => Int, { nullable: true, description: 'The entry with this number instead of the last: who has kept its hash sees whether it is still the same.' }) sequence?: number): Promise<HistoryHead | null> {
    return findHistoryHead(context, sequence);
  }

  @Mutation(() => ChangeEntryResult, { description: 'Restores what a change of the secretariat’s records replaced, and all that was changed together with it: as a new change. Refused with NO_RECORD, NOT_OWNER, CHANGED_MEANWHILE, CANNOT_BE_UNDONE.' })
  async undoSecretariatChange(@Arg('id', () => ID, { description: 'The change, or any of those that were made together.' }) id: string, @Ctx() context: Context): Promise<ChangeEntry | Refused> {
    const name = 'undoSecretariatChange';
    const refused = await runCommand<void>({ name, record: id }, context, async (em) => {
      await markChange(em, { cause: name, viewer: context.viewer, undoes: sequenceOf(id) });
      await undoChange(em, sequenceOf(id));
    });
    if (refused) return refused;
    const undone = await context.em.fork().findOneOrFail(ChangeEvent, { undoes: sequenceOf(id) }, { orderBy: { sequence: 'desc' } });
    return Object.assign(new ChangeEntry(), tellEntry(undone, context));
  }
}
