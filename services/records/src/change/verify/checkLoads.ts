import type { Client } from 'pg';
import { readInPieces } from './readInPieces.js';
import type { Break } from './verifyHistory.js';

const SQL = /* SQL */ `
  with told as (
    select sequence, transaction, t.key as "table", (t.value ->> 'rows')::bigint as rows, t.value ->> 'digest' as digest
    from change_event, jsonb_each(after) as t where operation = 'LOAD' and jsonb_typeof(t.value) = 'object'
  ), noted as (
    select transaction, "table", count(*) as rows, encode(sha256(string_agg(sha256(convert_to(key, 'UTF8')) || hash, '' order by number)), 'hex') as digest
    from change_loaded group by transaction, "table"
  )
  select told.sequence, coalesce(told."table", noted."table") as "table", told.rows as told, noted.rows as noted, told.digest is not distinct from noted.digest as same
  from told full join noted on noted.transaction = told.transaction and noted."table" = told."table"
  where told.digest is distinct from noted.digest or told.rows is distinct from noted.rows
  order by told.sequence, 2`;

interface Found {
  sequence: string | null;
  table: string;
  told: string | null;
  noted: string | null;
}

/** Whether what is noted of each loaded row is what the load's entry has a digest of. */
export async function* checkLoads(client: Client): AsyncGenerator<Break, void> {
  for await (const { sequence, table, told, noted } of readInPieces<Found>(client, SQL)) {
    const what = sequence === null
      ? `${noted} rows are noted as loaded, and no load tells of them`
      : `the load tells of ${told} rows, and what is noted of them (${noted ?? 'no'} rows) is not what it has the digest of`;
    yield { sequence: sequence === null ? null : Number(sequence), table, key: null, what };
  }
}
