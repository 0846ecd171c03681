import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** What a record is called in a system of the organisation's own, from which it is imported: by that, the same row of a file finds the same record again. */
@Entity()
@Unique({ properties: ['recordId'] })
export class OwnReference {
  /** The sort of record. */
  @PrimaryKey({ type: 'text', collation: 'C' })
  kind!: string;

  @PrimaryKey({ type: 'text', collation: 'C' })
  reference!: string;

  @Property({ type: 'text', collation: 'C' })
  recordId!: string;
}
