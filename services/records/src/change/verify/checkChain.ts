import type { Client } from 'pg';
import { entryHash, GENESIS, HASHED } from '../entryHash.js';
import { readInPieces } from './readInPieces.js';
import type { Break } from './verifyHistory.js';

/** The last entry of a history, at some moment: who keeps it can hold the history against it later. */
export interface Head {
  sequence: number;
  hash: string;
}

type Columns = Record<string, string | null> & { sequence: string; table: string; key: string | null; hash: string };

/** Whether every entry follows from the one before it, and the chain leads through the heads that are held. */
export async function* checkChain(client: Client, held: readonly Head[]): AsyncGenerator<Break, { entries: number; head: Head | null }> {
  const waiting = new Map(held.map(({ sequence, hash }) => [sequence, hash]));
  const columns = Object.entries(HASHED).map(([name, text]) => `${text} as "${name}"`).join(', ');
  let head: Head | null = null;
  let entries = 0;
  for await (const entry of readInPieces<Columns>(client, `select ${columns}, hash from change_event order by change_event.sequence`)) {
    entries++;
    const sequence = Number(entry.sequence);
    const at = (what: string): Break => ({ sequence, table: entry.table || null, key: entry.key, what });
    const expected: number = (head?.sequence ?? 0) + 1;
    if (sequence !== expected) {
      yield { sequence: expected, table: null, key: null, what: `${sequence > expected + 1 ? `entries ${expected} to ${sequence - 1} are` : `entry ${expected} is`} missing: the next is ${sequence}` };
    } else if (entryHash(head?.hash ?? GENESIS, Object.keys(HASHED).map((name) => entry[name]!)) !== entry.hash) {
      yield at(`the entry does not follow from ${head ? `entry ${head.sequence}` : 'the beginning'}: it, or what was before it, is not what was written then`);
    }
    const kept = waiting.get(sequence);
    if (kept !== undefined && kept !== entry.hash) yield at(`the entry has another hash than the one that was held, ${kept}: the history was rewritten since`);
    waiting.delete(sequence);
    head = { sequence, hash: entry.hash };
  }
  for (const sequence of waiting.keys()) yield { sequence, table: null, key: null, what: `the history ends with entry ${head?.sequence ?? 0}, and entry ${sequence} was held: the end was cut off` };
  return { entries, head };
}
