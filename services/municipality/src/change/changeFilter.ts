import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar } from '@samverkan/common';
import { checkFirst, type KeyPosition, type RecordKey, RecordKeys } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which changes to list. What is left out does not narrow.' })
export class ChangeFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Made on this day (UTC) or later.' })
  since?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this record.' })
  record?: string | null;
}

const WHERE = `where at >= coalesce(?::timestamp at time zone 'UTC', '-infinity') and (?::text is null or key = ? or starts_with(key, ? || ' '))`;

const narrowBy = (filter: ChangeFilter | undefined) => [filter?.since ?? null, filter?.record ?? null, filter?.record ?? null, filter?.record ?? null];

/** The keys of changes, the latest first: sorted by the moment, to the microsecond, and the id. */
export function findChangeKeys(em: EntityManager, organisation: string, first: number, filter?: ChangeFilter, after?: KeyPosition): RecordKeys {
  checkFirst(first);
  const rows = <Found>(sql: string, values: unknown[]) => em.execute<Found[]>(sql, values, 'all', em.getLoggerContext());
  const keys = `
    select * from (
      select ? || ':change:' || lpad(sequence::text, 12, '0') as id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortKey", at, sequence
      from change_event ${WHERE}
    ) as change
    where ?::text is null or at <= ?::timestamptz and ("sortKey" collate "C", id collate "C") < (?, ?)
    order by at desc, sequence desc limit ?`;
  return new RecordKeys(
    async () => {
      const place = [after?.sortKey ?? null, after?.sortKey ?? null, after?.sortKey ?? null, after?.id ?? null];
      return (await rows<RecordKey>(keys, [organisation, ...narrowBy(filter), ...place, first])).map(({ id, sortKey }) => ({ id, sortKey }));
    },
    async () => (await rows<{ total: number }>(`select count(*)::int as total from change_event ${WHERE}`, narrowBy(filter)))[0]!.total,
  );
}
