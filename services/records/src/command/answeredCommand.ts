import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Told } from './toldResult.js';

/** A command that came with an idempotency key and was carried out: written in the same transaction as what it changed. */
@Entity()
@Index({ properties: ['at'] })
export class AnsweredCommand {
  /** Who gave it; empty for who has not said who they are. */
  @PrimaryKey({ type: 'text', collation: 'C' })
  viewer!: string;

  @PrimaryKey({ type: 'text', collation: 'C' })
  command!: string;

  @PrimaryKey({ type: 'text', collation: 'C' })
  key!: string;

  /** Of its arguments: SHA-256. */
  @Property({ type: 'text' })
  hash!: string;

  @Property({ type: 'datetime', length: 6 })
  at!: Date;

  /** What it answered; null while it is being carried out, which nobody else sees. */
  @Property({ type: 'json', nullable: true })
  result: Told | null = null;
}
