import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * How often a record has been changed, counted by the database itself (followVersions): once for each transaction that
 * changed it, or a row that belongs to it. A record that has no row here is as it was loaded: its version is 1.
 */
@Entity()
export class RecordVersion {
  @PrimaryKey({ type: 'text', collation: 'C' })
  id!: string;

  /** The table that the record is in; null until something has changed it. */
  @Property({ type: 'text', nullable: true })
  table: string | null = null;

  /** 0 for one that a command has held, and nothing has changed yet. */
  @Property({ type: 'integer' })
  version!: number;

  /** Its version before the transaction that changed it last; 0 where that made it. */
  @Property({ type: 'integer' })
  before!: number;

  /** The transaction that changed it last. */
  @Property({ type: 'text', nullable: true })
  transaction: string | null = null;

  @Property({ type: 'datetime', length: 6, nullable: true })
  at: Date | null = null;

  /** Who changed it last: their name, or else their id. */
  @Property({ type: 'text', nullable: true })
  by: string | null = null;

  /** By which command. */
  @Property({ type: 'text', nullable: true })
  cause: string | null = null;
}

/** The version that a record of this row has. */
export const versionOf = (row: Pick<RecordVersion, 'version'> | null): number => Math.max(1, row?.version ?? 1);
