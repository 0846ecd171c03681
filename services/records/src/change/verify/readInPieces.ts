import type { Client } from 'pg';

const PIECE = 500;
let made = 0;

/** The rows of a query, of which no more than a few hundred are in memory at once. Within a transaction. */
export async function* readInPieces<Found extends object>(client: Client, sql: string, values: readonly unknown[] = []): AsyncGenerator<Found> {
  const cursor = `pieces_${++made}`;
  await client.query(`declare ${cursor} no scroll cursor for ${sql}`, [...values]);
  for (;;) {
    const { rows } = await client.query<Found>(`fetch ${PIECE} from ${cursor}`);
    yield* rows;
    if (rows.length < PIECE) break;
  }
  await client.query(`close ${cursor}`);
}
