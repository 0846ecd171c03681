import { BadArgument } from '@samverkan/common';
import { checkFirst } from '../list/keyset.js';
import { ChangeEvent } from './changeEvent.js';
import { type ChangePage, tellEntry } from './changeEntry.js';
import type { Telling } from './tellChanges.js';

/**
 * The changes after the one with the number `since`, the oldest first. None is skipped, however long its transaction took:
 * numbers are given when a transaction commits, one transaction after the other (historyFunctions). Throws BadArgument.
 */
export async function findChangePage(telling: Telling, since: number, first: number): Promise<ChangePage> {
  checkFirst(first);
  if (since < 0) throw new BadArgument('since', 'the number of a change, or 0', since);
  const found = await telling.em.find(ChangeEvent, { sequence: { $gt: since } }, { orderBy: { sequence: 'asc' }, limit: first + 1 });
  const page = found.slice(0, first);
  return { changes: page.map((event) => tellEntry(event, telling)), next: page.at(-1)?.sequence ?? since, more: found.length > first };
}
