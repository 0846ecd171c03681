import type { EntityManager } from '@mikro-orm/postgresql';
import { DateTimeScalar } from '@samverkan/common';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Refused } from './refusal.js';
import { RecordVersion, versionOf } from './recordVersion.js';

/** Somebody else was faster. A {@link Refused} too, for all who only ask whether the command was carried out. */
@ObjectType({
  description:
    'The command was refused, and nothing was changed: the record is no longer the one that `expectedVersion` is about. What is there now stands beside what was meant, so that nobody’s work is lost. Source: the record’s owner.',
})
@Directive('@shareable')
export class Conflict extends Refused {
  @Field(() => ID, { nullable: true, description: 'The record.' })
  recordId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that the command was about.' })
  expectedVersion!: number;

  @Field(() => Int, { nullable: true, description: 'The version that the record has.' })
  currentVersion!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was changed last; null where that is not known.' })
  changedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Who changed it last, by their name; null where that is not known.' })
  changedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'The command by which it was changed last; null where it was none.' })
  changedThrough: string | null = null;

  /** The table that the record is in. */
  table: string | null = null;
}

/** Thrown in a command: the record that it would change has a later version than is expected. */
export class Outdated extends Error {
  constructor(
    readonly record: string,
    readonly expected: number,
  ) {
    super('CHANGED_MEANWHILE');
  }
}

/** What is told of it, when the command has been undone. */
export async function conflictOf({ record, expected }: Outdated, em: EntityManager): Promise<Conflict> {
  const row = await em.fork().findOne(RecordVersion, { id: record });
  const current = versionOf(row);
  return Object.assign(new Conflict(), {
    code: 'CHANGED_MEANWHILE',
    rule: `${record} has been changed since its version ${expected}: it has the version ${current} now.`,
    field: 'expectedVersion',
    recordId: record,
    expectedVersion: expected,
    currentVersion: current,
    ...(row && { changedAt: row.at, changedBy: row.by, changedThrough: row.cause, table: row.table }),
  });
}
