import { BigIntType } from '@mikro-orm/core';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar } from '@samverkan/common';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

export enum ChangeOperation {
  INSERT = 'INSERT',
  UPDATE = 'UPDATE',
  DELETE = 'DELETE',
  LOAD = 'LOAD',
}
registerEnumType(ChangeOperation, {
  name: 'ChangeOperation',
  description: 'What was done to a record.',
  valuesConfig: {
    INSERT: { description: 'It was recorded.' },
    UPDATE: { description: 'It was changed.' },
    DELETE: { description: 'It was taken away.' },
    LOAD: { description: 'Many records were loaded at once: one change for all of them, with how many of each sort.' },
  },
});

/** A row as it was, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * One change of one row: an entry of the history. Written by the database itself (followChanges), so that nothing is
 * changed without one, and chained: each has a hash of all that it says and of the entry before it. Never changed or deleted.
 */
@Entity()
@Index({ properties: ['at', 'sequence'] })
@Index({ properties: ['transaction'] })
@Index({ properties: ['table', 'key', 'sequence'] })
@ObjectType('Change', { description: 'One change of one record. Written by the owner’s database itself, whoever made the change and by whatever means; never changed afterwards. Source: the owner.' })
@Directive('@key(fields: "id")')
export class ChangeEvent {
  /** Without gaps, in the order in which the transactions were committed: who has seen one has seen all before it. */
  @PrimaryKey({ type: new BigIntType('number'), autoincrement: false })
  sequence!: number;

  /** Never before the entry before it. */
  @Property({ type: 'datetime', length: 6 })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was committed.' })
  at!: Date;

  /** What was changed together has the same. */
  @Property({ type: 'text' })
  transaction!: string;

  @Enum({ items: () => ChangeOperation, type: 'text' })
  @Field(() => ChangeOperation, { nullable: true, description: 'What was done.' })
  operation!: ChangeOperation;

  /** Empty for a load. */
  @Property({ type: 'text' })
  table!: string;

  /** The row's primary key, its parts divided by spaces; null for a load. */
  @Property({ type: 'text', nullable: true })
  key: string | null = null;

  @Property({ type: 'json', nullable: true })
  before: Row | null = null;

  /** For a load, from each table to a {@link LoadedTable}. */
  @Property({ type: 'json', nullable: true })
  after: Row | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'By what: the command, or where loaded records came from; null where it was neither.' })
  cause: string | null = null;

  /** The viewer's id; null where nobody has said who they are. */
  @Property({ type: 'text', nullable: true })
  authorId: string | null = null;

  @Property({ type: 'text', nullable: true })
  authorName: string | null = null;

  /** What the author was there, as grants are written: `officer:hylte`. */
  @Property({ type: 'text', nullable: true })
  authorGrants: string | null = null;

  @Property({ type: 'text', nullable: true })
  via: string | null = null;

  @Property({ type: 'text', nullable: true })
  requestId: string | null = null;

  /** The first entry of the change that this one undoes. */
  @Property({ type: new BigIntType('number'), nullable: true })
  undoes: number | null = null;

  /** Who was logged in to the database, and with which program: said by the database, whatever the program says. */
  @Property({ type: 'text' })
  sessionRole!: string;

  @Property({ type: 'text' })
  application!: string;

  /** SHA-256, in hexadecimal, of the hash before it and of all the rest: see entryHash. */
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'SHA-256 of all that the change says and of the hash of the change before it: whoever has kept one can see whether the history was rewritten since.' })
  hash!: string;
}

/** What a load has brought into one table. */
export interface LoadedTable {
  rows: number;
  /** The columns that the rows had. */
  columns: readonly string[];
  /** SHA-256 of the rows' keys and hashes, in the order in which they were loaded. */
  digest: string;
}
