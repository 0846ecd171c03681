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

/** One change of one row, written by the database itself (followChanges), so that nothing is changed without one. Never changed or deleted. */
@Entity()
@Index({ properties: ['at', 'sequence'] })
@Index({ properties: ['transaction'] })
@ObjectType('Change', { description: 'One change of one record. Written by the owner’s database itself, whoever made the change and by whatever means; never changed afterwards. Source: the owner.' })
@Directive('@key(fields: "id")')
export class ChangeEvent {
  @PrimaryKey({ type: new BigIntType('number'), autoincrement: true })
  sequence!: number;

  @Property({ type: 'datetime', length: 6 })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  at!: Date;

  /** What was changed together has the same. */
  @Property({ type: 'text' })
  transaction!: string;

  @Enum({ items: () => ChangeOperation, type: 'text' })
  @Field(() => ChangeOperation, { nullable: true, description: 'What was done.' })
  operation!: ChangeOperation;

  @Property({ type: 'text' })
  table!: string;

  /** The row's primary key, its parts divided by spaces. */
  @Property({ type: 'text', nullable: true })
  key: string | null = null;

  @Property({ type: 'json', nullable: true })
  before: Row | null = null;

  @Property({ type: 'json', nullable: true })
  after: Row | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'By what: the command, or where loaded records came from; null where it was neither.' })
  cause: string | null = null;
}
