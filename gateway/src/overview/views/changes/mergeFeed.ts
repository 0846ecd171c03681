import type { FeedPlace } from './feedCursor.js';

/** A change as its owner tells it. */
export interface FeedEntry {
  id: string;
  owner: string;
  at: string;
}

/** What an owner tells after the place that it was asked for: the oldest first. */
export interface OwnerPage<Entry extends FeedEntry> {
  owner: string;
  changes: readonly Entry[];
  more: boolean;
}

export interface FeedPage<Entry extends FeedEntry> {
  changes: Entry[];
  place: FeedPlace;
  more: boolean;
}

/** How many changes to ask each of so many owners for, so that a page of `first` is found in one wave without asking for all of it everywhere. */
export const shareOf = (first: number, owners: number): number => (first === 0 ? 0 : Math.max(1, Math.ceil(first / Math.max(1, owners))));

/**
 * The owners' pages as one of at most `first` changes, by time. An owner's changes stay in its own order, and the place
 * goes on for each owner after the last that was taken: so none is skipped and none told twice, though clocks differ.
 */
export function mergeFeed<Entry extends FeedEntry>(place: FeedPlace, pages: readonly OwnerPage<Entry>[], first: number): FeedPage<Entry> {
  const waiting = pages.map(({ changes }) => [...changes]);
  const changes: Entry[] = [];
  const next = new Map(place);
  while (changes.length < first) {
    const [earliest] = waiting.filter((left) => left.length).toSorted(([a], [b]) => (a!.at < b!.at ? -1 : a!.at > b!.at ? 1 : a!.owner < b!.owner ? -1 : 1));
    const entry = earliest?.shift();
    if (!entry) break;
    changes.push(entry);
    next.set(entry.owner, sequenceOf(entry.id));
  }
  return { changes, place: next, more: pages.some(({ more }) => more) || waiting.some((left) => left.length > 0) };
}

/** The number in the id of a change: `<owner>:change:<number>`. */
export const sequenceOf = (id: string): number => Number(id.slice(id.lastIndexOf(':') + 1));
