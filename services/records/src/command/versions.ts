import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';

/** What was committed when something was read: PostgreSQL's snapshot; and the transaction that read it, where it changed something itself. */
interface Seen {
  snapshot: string;
  own: string | null;
}

const SNAPSHOT = 'pg_current_snapshot()::text as snapshot';
const NOW = /* SQL */ `select ${SNAPSHOT}, null as own`;
const IN_TRANSACTION = /* SQL */ `select ${SNAPSHOT}, pg_current_xact_id()::text as own`;

/** A record that has no row is as it was loaded. */
const VERSIONS = /* SQL */ `
  select id, greatest(version, 1) - case when transaction is null or transaction = ? or pg_visible_in_snapshot(transaction::xid8, ?::pg_snapshot) then 0 else 1 end as version
  from record_version where id = any (?::text[])`;

/**
 * The versions of records as one request has read them. A record is read first and its version then, and somebody may change
 * it in between: then what is told is an older version than it has, and never a newer one than was read. Who bases a command
 * on that is told of the change, and overwrites nothing unseen.
 */
export class Versions {
  private seen: Seen | undefined;

  private readonly loader = new DataLoader<string, number>(
    async (ids) => {
      const { snapshot, own } = this.seen ?? { snapshot: NOTHING, own: null };
      const rows = await this.em().execute<{ id: string; version: number }[]>(VERSIONS, [own ?? '', snapshot, `{${ids.map((id) => JSON.stringify(id)).join(',')}}`]);
      const byId = new Map(rows.map(({ id, version }) => [id, version]));
      return ids.map((id) => byId.get(id) ?? 1);
    },
    { cache: false },
  );

  constructor(private readonly em: () => EntityManager) {}

  /** From now on the request reads records whose versions it will ask for. */
  async beginReading(): Promise<void> {
    [this.seen] = await this.em().execute<[Seen]>(NOW);
  }

  /** From now on this transaction reads records, and changes them. */
  async beginChanging(em: EntityManager): Promise<void> {
    [this.seen] = await em.execute<[Seen]>(IN_TRANSACTION);
  }

  of(id: string): Promise<number> {
    return this.loader.load(id);
  }
}

/** A snapshot in which nothing was committed. */
const NOTHING = '3:3:';
