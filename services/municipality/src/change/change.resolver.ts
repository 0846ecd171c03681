import type { EntityMetadata } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ChangeEvent, ChangeOperation, KeyPosition, type LoadedTable, RecordKeys, type Row } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, ObjectType, Field, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { ChangedField, findChangedFields } from './changedField.js';
import { changeId, ChangeFilter, findChangeKeys, sequenceOf } from './changeFilter.js';
import { isPublic } from './publicContent.js';

const FIRST = { defaultValue: 20, description: 'How many at most, 0–1000.' };
const FILTER = { nullable: true, description: 'Which.' };

@ObjectType({ description: 'How many records of one sort were loaded.' })
export class LoadedRecords {
  @Field(() => String, { nullable: true, description: 'The sort of record: its type in the graph, e.g. "Agreement".' })
  recordType!: string;

  @Field(() => Int, { nullable: true, description: 'How many.' })
  records!: number;
}

@Resolver(() => ChangeEvent)
export class ChangeResolver {
  @FieldResolver(() => ID, { description: '`<owner>:change:<number>`; the numbers grow.' })
  id(@Root() { sequence }: ChangeEvent, @Ctx() { organisation }: Context): string {
    return changeId(organisation, sequence);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Whose record it is.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.one(Organisation).load(organisation);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The sort of record: its type in the graph, e.g. "Agreement"; null for a load.' })
  recordType(@Root() { table, operation }: ChangeEvent, @Ctx() { em }: Context): string | null {
    return operation === ChangeOperation.LOAD ? null : (findMetadata(em, table)?.className ?? table);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The record’s id; where it is one row of a record, the record’s id and the row’s own key. Null for a load.' })
  recordId(@Root() { key }: ChangeEvent): string | null {
    return key;
  }

  @FieldResolver(() => [ChangedField], { nullable: true, description: 'What was changed, before and after; null where it is not published, and for a load.' })
  fields(@Root() { operation, table, before, after }: ChangeEvent, @Ctx() { em }: Context): ChangedField[] | null {
    const metadata = findMetadata(em, table);
    if (operation === ChangeOperation.LOAD || !metadata) return null;
    const shown = (row: Row | null) => (row && isPublic(metadata.class, row) ? row : null);
    const [old, now] = [shown(before), shown(after)];
    return old || now ? findChangedFields(metadata, old ?? {}, now ?? {}) : null;
  }

  @FieldResolver(() => [LoadedRecords], { nullable: true, description: 'What was loaded; null unless it is a load.' })
  loaded(@Root() { operation, after }: ChangeEvent, @Ctx() { em }: Context): LoadedRecords[] | null {
    if (operation !== ChangeOperation.LOAD) return null;
    return Object.entries((after ?? {}) as Record<string, LoadedTable>).map(([table, { rows }]) => ({ recordType: findMetadata(em, table)?.className ?? table, records: rows }));
  }
}

function findMetadata(em: EntityManager, table: string): EntityMetadata | undefined {
  return [...em.getMetadata().getAll().values()].find(({ tableName, embeddable }) => tableName === table && !embeddable);
}

@Resolver(() => Organisation)
export class OrganisationChangesResolver {
  @FieldResolver(() => [ChangeEvent], { nullable: true, description: 'The changes of its records, the latest first. To page through them, use `Federation.changes`.' })
  @Directive('@own')
  async changes(@Ctx() { em, organisation }: Context, @Arg('first', () => Int, FIRST) first: number, @Arg('filter', () => ChangeFilter, FILTER) filter?: ChangeFilter): Promise<ChangeEvent[]> {
    const keys = await findChangeKeys(em, organisation, first, filter).keys();
    return em.find(ChangeEvent, { sequence: { $in: keys.map(({ id }) => sequenceOf(id)) } }, { orderBy: { at: 'desc', sequence: 'desc' } });
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
