import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One row of a load, with the hash of what it held: a later change of it is found, though the load is one entry for all its rows. Never changed or deleted. */
@Entity({ tableName: 'change_loaded' })
@Index({ properties: ['table', 'key'] })
export class LoadedRow {
  /** The load's. */
  @PrimaryKey({ type: 'text' })
  transaction!: string;

  /** From 1. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  @Property({ type: 'text' })
  table!: string;

  @Property({ type: 'text' })
  key!: string;

  /** SHA-256 of the row as JSON. */
  @Property({ type: 'blob' })
  hash!: Buffer;
}
