import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar } from '@samverkan/common';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { verifiable } from './verifiable.js';

@ObjectType({ description: 'How fresh the records of one sort are that one unit answers for. For the gateway.' })
@Directive('@inaccessible')
export class FreshnessCount {
  @Field(() => String, { nullable: true, description: 'The sort of record: its type in the graph, e.g. "Agreement".' })
  recordType!: string;

  @Field(() => String, { nullable: true, description: 'The unit that answers for them; null when not known.' })
  responsibleUnit!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many there are.' })
  records!: number;

  @Field(() => Int, { nullable: true, description: 'How many of them were verified in the last 12 months.' })
  verified!: number;

  @Field(() => Int, { nullable: true, description: 'How many were verified, but before that.' })
  stale!: number;

  @Field(() => Int, { nullable: true, description: 'How many were never verified.' })
  neverVerified!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the longest unverified of those ever verified was; null when none was.' })
  oldest!: string | null;
}

@ObjectType({ description: 'A record that its owner has not verified in the last 12 months.' })
export class StaleRecord {
  @Field(() => ID, { nullable: true, description: 'The record’s id; where it has none, the parts of its key.' })
  recordId!: string;

  @Field(() => String, { nullable: true, description: 'The sort of record: its type in the graph, e.g. "Agreement".' })
  recordType!: string;

  @Field(() => String, { nullable: true, description: 'What it is called, in its owner’s language, with what it belongs to and its day: "Kommunstyrelsen · 2026-11-04"; null where it has no name.' })
  name!: string | null;

  @Field(() => ID, { nullable: true, description: 'The agreement that it is or is about; null where there is none. For the gateway.' })
  @Directive('@inaccessible')
  agreementId!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit that answers for it; null when not known.' })
  responsibleUnit!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was last verified; null when never.' })
  lastVerifiedOn!: string | null;

  /** Whether it has an id of its own, and so a version. */
  versioned!: boolean;
}

/** SQL: every record of whatever sort that says when it was verified. */
const everyRecord = (em: EntityManager): string =>
  verifiable(em)
    .map(({ recordType, table, id, versioned, name, agreement, responsibleUnit, verified }) => `select '${recordType}' as "recordType", ${id} as id, ${versioned} as versioned, ${name} as name, ${agreement} as agreement, ${responsibleUnit} as "responsibleUnit", ${verified} as verified from "${table}"`)
    .join(' union all ');

/** The last day that is too long ago. */
const TOO_OLD = `(?::date - interval '12 months')::date`;

export function countFreshness(em: EntityManager, on: string): Promise<FreshnessCount[]> {
  const sql = `
    select "recordType", "responsibleUnit", count(*)::int as records,
      count(*) filter (where verified > ${TOO_OLD})::int as verified, count(*) filter (where verified <= ${TOO_OLD})::int as stale,
      count(*) filter (where verified is null)::int as "neverVerified", min(verified)::text as oldest
    from (${everyRecord(em)}) as record group by 1, 2 order by 1, 2 nulls first`;
  return em.execute<FreshnessCount[]>(sql, [on, on], 'all', em.getLoggerContext());
}

/** Those never verified first, then the oldest. */
export function findStaleRecords(em: EntityManager, on: string, first: number): Promise<StaleRecord[]> {
  const sql = `
    select id as "recordId", "recordType", versioned, name, agreement as "agreementId", "responsibleUnit", verified::text as "lastVerifiedOn"
    from (${everyRecord(em)}) as record where verified is null or verified <= ${TOO_OLD}
    order by verified nulls first, id collate "C" limit ?`;
  return em.execute<StaleRecord[]>(sql, [on, first], 'all', em.getLoggerContext());
}
