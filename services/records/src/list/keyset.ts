import { raw } from '@mikro-orm/core';
import type { EntityManager, EntityName, QueryBuilder } from '@mikro-orm/postgresql';
import { BadArgument } from '@samverkan/common';
import { readRows } from '../database/readRows.js';
import { Direction } from './order.js';
import type { KeyPosition, RecordKey } from './recordKeys.js';

/** The most records that one page holds. */
export const MAX_FIRST = 1000;

/** Adds conditions to a query over the alias `r`. */
export type Narrow<Entity extends object> = (query: QueryBuilder<Entity, 'r'>) => void;

export interface Keyset<Entity extends object> {
  /** Which records the list holds. */
  narrow: Narrow<Entity>;
  /** SQL over the alias `r` that gives a text, never null. Written by us, never by a client. */
  sortBy: string;
  direction: Direction;
  /** How many records at most. */
  first: number;
  /** Only records that come after this place. */
  after?: KeyPosition | null | undefined;
}

/** The keys of one page. Pages follow each other by (sort key, id), so no page depends on what was asked before. */
export async function findKeys<Entity extends object>(em: EntityManager, entity: EntityName<Entity>, keyset: Keyset<Entity>): Promise<RecordKey[]> {
  return pageOf(em, entity, keyset)
    .select(['r.id', raw(`${keyset.sortBy} as "sortKey"`)] as never)
    .execute<RecordKey[]>('all', false);
}

/** The records of one page. */
export async function findPage<Entity extends object>(em: EntityManager, entity: EntityName<Entity>, keyset: Keyset<Entity>): Promise<Entity[]> {
  return readRows(pageOf(em, entity, keyset));
}

/** How many records the list holds. */
export async function countRecords<Entity extends object>(em: EntityManager, entity: EntityName<Entity>, narrow: Narrow<Entity>): Promise<number> {
  const query = em.createQueryBuilder<Entity, 'r'>(entity, 'r');
  narrow(query);
  return query.getCount();
}

function pageOf<Entity extends object>(em: EntityManager, entity: EntityName<Entity>, { narrow, sortBy, direction, first, after }: Keyset<Entity>): QueryBuilder<Entity, 'r'> {
  checkFirst(first);
  const place = `(${sortBy}) collate "C", r.id collate "C"`;
  const query = em.createQueryBuilder<Entity, 'r'>(entity, 'r');
  narrow(query);
  if (after) query.andWhere(`(${place}) ${direction === Direction.ASC ? '>' : '<'} (?, ?)`, [after.sortKey, after.id]);
  const order = direction.toLowerCase();
  return query
    .orderBy({ [raw(`(${sortBy}) collate "C"`)]: order, [raw('r.id collate "C"')]: order } as never)
    .limit(first);
}

/** Throws BadArgument for a page of an impossible size. */
export function checkFirst(first: number): void {
  if (first < 0 || first > MAX_FIRST) throw new BadArgument('first', `from 0 to ${MAX_FIRST}`, first);
}
