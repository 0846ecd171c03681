import pg from 'pg';

/** A database whose state can be held against what it was before. */
export interface KeptState {
  /** The head of the history and the number of rows in every table, as text. */
  now: () => Promise<string>;
  close: () => Promise<void>;
}

export async function keepStateOf(databaseUrl: string): Promise<KeptState> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ name: string }>(`select relname::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`);
  const counts = rows.map(({ name }) => `(select count(*) from "${name}")`).join(', ');
  const state = { name: 'state', text: `select (select concat_ws(' ', sequence, hash) from change_event order by sequence desc limit 1) as head, concat_ws(' ', ${counts}) as rows` };
  return { now: async () => JSON.stringify((await client.query(state)).rows), close: () => client.end() };
}
