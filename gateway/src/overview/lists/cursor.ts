import { findOwner, InvalidCursor } from '@samverkan/common';

/** A place in an order over all members. It needs no state: what comes after it is asked of each member anew. */
export interface Place {
  sortKey: string;
  id: string;
}

/** A cursor as clients see it. `order` says which order the place belongs to, e.g. `TITLE ASC`. */
export function writeCursor(order: string, { sortKey, id }: Place): string {
  return Buffer.from(JSON.stringify([order, sortKey, id])).toString('base64url');
}

/** Throws {@link InvalidCursor} for anything that {@link writeCursor} has not written for this order. */
export function readCursor(order: string, cursor: string): Place {
  if (cursor.length <= 2_000) {
    try {
      const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
      if (Array.isArray(parts) && parts.length === 3 && parts[0] === order) {
        const [, sortKey, id] = parts as unknown[];
        if (typeof sortKey === 'string' && !sortKey.includes('\0') && findOwner(id) !== undefined) return { sortKey, id: id as string };
      }
    } catch {
      // what is no JSON is no cursor
    }
  }
  throw new InvalidCursor();
}
