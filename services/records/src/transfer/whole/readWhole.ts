import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { findMigrations, findTables, quoted, type StoredTable } from './wholeTables.js';
import type { WholeHead } from './writeWhole.js';

/** Why an export is not read back. Nothing was written. */
export class RestoreRefused extends Error {
  constructor(
    readonly code: 'RESTORE_UNREADABLE' | 'RESTORE_OTHER_ORGANISATION' | 'RESTORE_NEWER_SCHEMA' | 'RESTORE_NOT_EMPTY' | 'RESTORE_WRONG_HASH',
    message: string,
  ) {
    super(message);
  }
}

const BATCH = 500;

const unreadable = (what: string): RestoreRefused => new RestoreRefused('RESTORE_UNREADABLE', `This is no whole export: ${what}.`);

/**
 * Reads everything of an organisation into its empty database, all of it or nothing. Rows are put back as they were, the
 * history among them: nothing is written that was not in the file. Rejects with {@link RestoreRefused}. Returns how many
 * rows there were.
 */
export async function readWhole(em: EntityManager, organisation: string, lines: AsyncIterable<string>): Promise<number> {
  return em.fork().transactional(async (work) => {
    const tables = await findTables(work);
    const hash = createHash('sha256');
    let head: WholeHead | undefined;
    let [told, table, rows, total] = [undefined as string | undefined, undefined as StoredTable | undefined, [] as string[], 0];
    const seen: Record<string, number> = {};
    const put = async () => {
      if (table && rows.length) await insert(work, table, rows);
      rows = [];
    };
    for await (const line of lines) {
      if (told !== undefined) throw unreadable('something follows its end');
      const value = parsed(line);
      if (!head) {
        head = await checkHead(work, organisation, value, tables);
        for (const { name } of tables) await work.execute(`alter table ${quoted(name)} disable trigger user`);
      } else if (Array.isArray(value)) {
        await put();
        table = tableOf(value, tables);
      } else if (isEnd(value)) {
        await put();
        told = value.sha256;
        continue;
      } else {
        if (!table) throw unreadable('a row comes before its table');
        rows.push(line);
        seen[table.name] = (seen[table.name] ?? 0) + 1;
        total++;
        if (rows.length === BATCH) await put();
      }
      hash.update(`${line}\n`);
    }
    if (!head || told === undefined) throw unreadable('it ends too early');
    const { tables: counts } = head;
    if (told !== hash.digest('hex') || Object.entries(counts).some(([name, count]) => (seen[name] ?? 0) !== count)) throw new RestoreRefused('RESTORE_WRONG_HASH', 'The export is not as it was written: its hash or its counts do not fit.');
    for (const { name, columns } of tables) await goOnCounting(work, name, columns);
    for (const { name } of tables) await work.execute(`alter table ${quoted(name)} enable trigger user`);
    return total;
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw unreadable('a line is no JSON');
  }
}

const isEnd = (value: unknown): value is { sha256: string } => typeof value === 'object' && value !== null && typeof (value as { sha256?: unknown }).sha256 === 'string' && Object.keys(value).length === 1;

async function checkHead(em: EntityManager, organisation: string, value: unknown, tables: readonly StoredTable[]): Promise<WholeHead> {
  const head = value as Partial<WholeHead> | null;
  if (head?.samverkan !== 'whole' || head.version !== 1 || !Array.isArray(head.migrations) || typeof head.tables !== 'object') throw unreadable('its first line does not say so');
  if (head.organisation !== organisation) throw new RestoreRefused('RESTORE_OTHER_ORGANISATION', `The export is of ${String(head.organisation).slice(0, 60)}, and the database is to hold the records of ${organisation}.`);
  const known = new Set(await findMigrations(em));
  const newer = head.migrations.filter((name) => !known.has(name));
  if (newer.length) throw new RestoreRefused('RESTORE_NEWER_SCHEMA', `The export is of a newer schema than this program knows: it has ${newer.map((name) => String(name).slice(0, 60)).join(', ')}.`);
  for (const { name } of tables) {
    if ((await em.execute<unknown[]>(`select 1 from ${quoted(name)} limit 1`)).length) throw new RestoreRefused('RESTORE_NOT_EMPTY', `The database is not empty: there are rows in ${name}.`);
  }
  return head as WholeHead;
}

function tableOf(value: readonly unknown[], tables: readonly StoredTable[]): StoredTable {
  const [name, columns] = value;
  const table = tables.find((known) => known.name === name);
  if (!table || !Array.isArray(columns) || !columns.every((column) => table.columns.includes(column as string))) throw unreadable('a table or a column of it is not known');
  return { ...table, columns: columns as string[] };
}

async function insert(em: EntityManager, { name, columns }: StoredTable, rows: readonly string[]): Promise<void> {
  const listed = columns.map(quoted).join(', ');
  try {
    await em.execute(`insert into ${quoted(name)} (${listed}) select ${listed} from json_populate_recordset(null::${quoted(name)}, ?::json)`, [`[${rows.join(',')}]`]);
  } catch (error) {
    throw Object.assign(unreadable(`a row of ${name} does not fit the table`), { cause: error });
  }
}

/** What numbers its rows goes on after the last. */
async function goOnCounting(em: EntityManager, name: string, columns: readonly string[]): Promise<void> {
  for (const column of columns) {
    const [serial] = await em.execute<{ sequence: string | null }[]>('select pg_get_serial_sequence(?, ?) as sequence', [quoted(name), column]);
    if (serial?.sequence) await em.execute(`select setval(?, coalesce(max(${quoted(column)}), 0) + 1, false) from ${quoted(name)}`, [serial.sequence]);
  }
}
