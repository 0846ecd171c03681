import { InvalidCursor } from '@samverkan/common';

/** How far each owner's changes have been read: by the owner's id, the number of the last change. Who is not in it has not been read yet. */
export type FeedPlace = ReadonlyMap<string, number>;

const OWNER = /^[a-z][a-z0-9-]{0,63}$/;
/** Room for a federation of all municipalities there are, and some. */
const LONGEST = 64 * 1024;

/** The place as clients see it. Since it has a number for each owner, it holds whatever the owners' clocks say, and however late an entry becomes visible. */
export const writeFeedCursor = (place: FeedPlace): string => Buffer.from(JSON.stringify(Object.fromEntries(place))).toString('base64url');

/** Throws {@link InvalidCursor} for anything that {@link writeFeedCursor} does not write. */
export function readFeedCursor(cursor: string): FeedPlace {
  if (cursor.length <= LONGEST) {
    try {
      const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
      const entries = typeof read === 'object' && read !== null && !Array.isArray(read) ? Object.entries(read) : undefined;
      if (entries?.every(([owner, number]) => OWNER.test(owner) && Number.isInteger(number) && number >= 0 && number < 2 ** 31)) return new Map(entries as [string, number][]);
    } catch {
      // what is no JSON is no cursor
    }
  }
  throw new InvalidCursor();
}
