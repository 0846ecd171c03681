import {
  changedFieldsOf, ChangedField, ChangeEvent, changeId, ChangePage, ChangeSide, findChangePage, findHistoryHead, HistoryHead, isOwnersSide, KeyPosition, LoadedRecords, loadedOf, notToldOf, recordTypeOf, RecordKeys, roleOf, sequenceOf, viaOf,
} from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { ChangeFilter, findChangeKeys } from './changeFilter.js';

const FIRST = { defaultValue: 20, description: 'How many at most, 0–1000.' };
const FILTER = { nullable: true, description: 'Which.' };

@Resolver(() => ChangeEvent)
export class ChangeResolver {
  @FieldResolver(() => ID, { description: '`<owner>:change:<number>`; the numbers grow.' })
  id(@Root() { sequence }: ChangeEvent, @Ctx() { organisation }: Context): string {
    return changeId(organisation, sequence);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Whose record it is.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The sort of record: its type in the graph, e.g. "Agreement"; null for a load.' })
  recordType(@Root() event: ChangeEvent, @Ctx() { em }: Context): string | null {
    return recordTypeOf(event, em);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The record’s id; where it is one row of a record, the record’s id and the row’s own key. Null for a load.' })
  recordId(@Root() { key }: ChangeEvent): string | null {
    return key;
  }

  @FieldResolver(() => [ChangedField], { nullable: true, description: 'What was changed, before and after; null where that is not for the viewer, and for a load. Others than the owner see of each side what they might see then, and still may.' })
  fields(@Root() event: ChangeEvent, @Ctx() context: Context): ChangedField[] | null {
    return changedFieldsOf(event, context);
  }

  @FieldResolver(() => ChangeSide, { nullable: true, description: 'Of which side nothing is told, since the record was not shared with the viewer then, or is not now; null where all is told, and for a load.' })
  notTold(@Root() event: ChangeEvent): ChangeSide | null {
    return notToldOf(event);
  }

  @FieldResolver(() => [LoadedRecords], { nullable: true, description: 'What was loaded; null unless it is a load.' })
  loaded(@Root() event: ChangeEvent, @Ctx() { em }: Context): LoadedRecords[] | null {
    return loadedOf(event, em);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the author was, e.g. "officer:hylte"; null where nobody has said who they are.' })
  authorRole(@Root() event: ChangeEvent, @Ctx() { organisation }: Context): string | null {
    return roleOf(event, organisation);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The author’s name, or id where no name is known: for the owner’s officers; null for others, and where nobody has said who they are.' })
  author(@Root() { authorName, authorId }: ChangeEvent, @Ctx() context: Context): string | null {
    return isOwnersSide(context) ? (authorName ?? authorId) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Through what: the owner’s own endpoint, a federation’s gateway, an import, raw SQL.' })
  via(@Root() event: ChangeEvent, @Ctx() context: Context): string | null {
    return viaOf(event, context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The id of the request that made it, as logs have it: for the owner’s officers; null for others, and where it was no request.' })
  requestId(@Root() { requestId }: ChangeEvent, @Ctx() context: Context): string | null {
    return isOwnersSide(context) ? requestId : null;
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The change that it undoes; null where it undoes none.' })
  undoes(@Root() { undoes }: ChangeEvent, @Ctx() { organisation }: Context): string | null {
    return undoes === null ? null : changeId(organisation, undoes);
  }
}

@Resolver(() => Organisation)
export class OrganisationChangesResolver {
  @FieldResolver(() => [ChangeEvent], { nullable: true, description: 'The changes of its records, the latest first. To page through them, use `Federation.changes`; to follow them, `changeFeed`.' })
  @Directive('@own')
  async changes(@Ctx() { em, organisation }: Context, @Arg('first', () => Int, FIRST) first: number, @Arg('filter', () => ChangeFilter, FILTER) filter?: ChangeFilter): Promise<ChangeEvent[]> {
    const keys = await findChangeKeys(em, organisation, first, filter).keys();
    return em.find(ChangeEvent, { sequence: { $in: keys.map(({ id }) => sequenceOf(id)) } }, { orderBy: { at: 'desc', sequence: 'desc' } });
  }

  @FieldResolver(() => ChangePage, { nullable: true, description: 'The changes of its records after a place, the oldest first: for who keeps a copy, or wants to hear of everything once. None is ever skipped. Errors: BAD_USER_INPUT.' })
  changeFeed(
    @Ctx() context: Context,
    @Arg('since', () => Int, { defaultValue: 0, description: 'After the change with this number: the `next` of the page before; 0 for all.' }) since: number,
    @Arg('first', () => Int, { ...FIRST, defaultValue: 100 }) first: number,
  ): Promise<ChangePage> {
    return findChangePage(context, since, first);
  }

  @FieldResolver(() => HistoryHead, { nullable: true, description: 'Where the history of its records stands: to be kept by others, who can hold it against the history later. Null before the first change, and for a number that is not there.' })
  historyHead(@Ctx() context: Context, @Arg('sequence', () => Int, { nullable: true, description: 'The entry with this number instead of the last: who has kept its hash sees whether it is still the same.' }) sequence?: number): Promise<HistoryHead | null> {
    return findHistoryHead(context, sequence);
  }

  @FieldResolver(() => RecordKeys, { nullable: true, description: 'The keys of the changes of its records, the latest first. For the gateway.' })
  @Directive('@inaccessible')
  changeKeys(
    @Arg('first', () => Int, FIRST) first: number,
    @Ctx() { em, organisation }: Context,
    @Arg('filter', () => ChangeFilter, FILTER) filter?: ChangeFilter,
    @Arg('after', () => KeyPosition, { nullable: true, description: 'After which place.' }) after?: KeyPosition,
  ): RecordKeys {
    return findChangeKeys(em, organisation, first, filter, after);
  }
}
