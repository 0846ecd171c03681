import type { EntityClass } from '@mikro-orm/core';
import { BadArgument } from '@samverkan/common';
import { readRows } from '../database/readRows.js';
import { readValues, type Reader, type Statement } from '../database/readValues.js';
import type { RecordsContext } from '../program/context.js';
import { Conditions } from './conditions.js';
import { Direction } from './order.js';
import type { KeyPosition, RecordKey } from './recordKeys.js';

/** The most records that one page holds. */
export const MAX_FIRST = 1000;

/** Adds conditions over the alias `r`. */
export type Narrow = (conditions: Conditions) => void;

export interface Keyset {
  /** Which records the list holds. */
  narrow: Narrow;
  /** SQL over the alias `r` that gives a text, never null. Written by us, never by a client. */
  sortBy: string;
  direction: Direction;
  /** How many records at most. */
  first: number;
  /** Only records that come after this place. */
  after?: KeyPosition | null | undefined;
}

/** The keys of one page. Pages follow each other by (sort key, id), so no page depends on what was asked before. */
export async function findKeys<Entity extends object>(reader: Reader, entity: EntityClass<Entity>, keyset: Keyset): Promise<RecordKey[]> {
  const { text, values } = pageOf(keyset);
  const rows = await readValues(reader, { text: `select r.id, ${keyset.sortBy} from ${tableOf(reader, entity)} as r ${text}`, values });
  return rows.map(([id, sortKey]) => ({ id, sortKey }) as RecordKey);
}

/** The records of one page, as they are answered: with the properties that are asked of them, and no others. */
export async function findPage<Entity extends object>({ reader, selection }: Pick<RecordsContext, 'reader' | 'selection'>, entity: EntityClass<Entity>, keyset: Keyset): Promise<Entity[]> {
  return readRows(reader, entity, pageOf(keyset), selection.of(entity));
}

/** How many records the list holds. */
export async function countRecords<Entity extends object>(reader: Reader, entity: EntityClass<Entity>, narrow: Narrow): Promise<number> {
  const conditions = new Conditions();
  narrow(conditions);
  const [[count] = []] = await readValues(reader, { text: `select count(*)::int from ${tableOf(reader, entity)} as r ${conditions.where}`, values: conditions.values });
  return count as number;
}

const tableOf = ({ em }: Reader, entity: EntityClass): string => `"${em.getMetadata(entity).tableName}"`;

/** What stands behind the table. */
function pageOf({ narrow, sortBy, direction, first, after }: Keyset): Statement {
  checkFirst(first);
  const conditions = new Conditions();
  narrow(conditions);
  const key = `(${sortBy}) collate "C"`;
  if (after) conditions.and(`(${key}, r.id collate "C") ${direction === Direction.ASC ? '>' : '<'} (?, ?)`, after.sortKey, after.id);
  const order = direction.toLowerCase();
  const limit = conditions.with('limit ?', first);
  return { text: `${conditions.where} order by ${key} ${order}, r.id collate "C" ${order} ${limit}`, values: conditions.values };
}

/** Throws BadArgument for a page of an impossible size. */
export function checkFirst(first: number): void {
  if (first < 0 || first > MAX_FIRST) throw new BadArgument('first', `from 0 to ${MAX_FIRST}`, first);
}
