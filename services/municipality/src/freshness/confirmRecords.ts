import type { EntityManager } from '@mikro-orm/postgresql';
import { checkVersion, holdRecord, Refusal } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import { verifiable, type Verifiable } from './verifiable.js';

@InputType({ description: 'A record, as the list of those to verify names it.' })
export class RecordToConfirm {
  @Field(() => String, { description: 'The sort of record: its type in the graph, e.g. "Agreement".' })
  recordType!: string;

  @Field(() => ID, { description: 'The record’s id; where it has none, the parts of its key.' })
  recordId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was looked at. Left out, whatever is there now is confirmed.' })
  version?: number | null;
}

/** The most records that are confirmed at once. */
const MOST = 1000;

/** Writes down that records are right as they stand. Throws a Refusal, NO_RECORD, NO_SUCH_VERSION, TOO_MANY, or Outdated where one is no longer as it was looked at; then none of them is confirmed. */
export async function confirmRecords(em: EntityManager, records: readonly RecordToConfirm[], on: string): Promise<RecordToConfirm[]> {
  if (records.length > MOST) throw new Refusal('TOO_MANY', `At most ${MOST} records are confirmed at once.`, 'records');
  const sorts = new Map(verifiable(em).map((sort) => [sort.recordType, sort]));
  const lookedAt = records.flatMap(({ recordType, recordId, version }) => (version != null && sorts.get(recordType)?.versioned ? [{ recordId, version }] : [])).toSorted((a, b) => (a.recordId < b.recordId ? -1 : 1));
  for (const { recordId, version } of lookedAt) await holdRecord(em, recordId, version);
  for (const [recordType, wanted] of Map.groupBy(records, (record) => record.recordType)) {
    const ids = [...new Set(wanted.map(({ recordId }) => recordId))];
    const found = await confirmed(em, sorts.get(recordType), ids, on);
    const unknown = ids.find((id) => !found.has(id));
    if (unknown !== undefined) throw new Refusal('NO_RECORD', `There is no ${recordType} ${unknown} that is verified.`, 'records');
  }
  for (const { recordId, version } of lookedAt) await checkVersion(em, recordId, version);
  return [...records];
}

async function confirmed(em: EntityManager, sort: Verifiable | undefined, ids: readonly string[], on: string): Promise<ReadonlySet<string>> {
  if (!sort) return new Set();
  const sql = `update "${sort.table}" set "${sort.verified}" = ? where ${sort.id} in (select jsonb_array_elements_text(?::jsonb)) returning ${sort.id} as id`;
  const rows = await em.execute<{ id: string }[]>(sql, [on, JSON.stringify(ids)], 'all', em.getLoggerContext());
  return new Set(rows.map(({ id }) => id));
}
