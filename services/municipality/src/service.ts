import type { Running } from '@samverkan/common';
import { startRecords, type RecordsOptions } from '@samverkan/records';
import { tables } from './database/tables.js';
import { Organisation } from './organisation/organisation.js';
import { buildMemberSchema } from './schema.js';

/** `organisation` is the id of the organisation whose records the database holds. */
export type MemberOptions = RecordsOptions;

/** Starts one member: its subgraph over its own database. Rejects when the database is out of reach or another member’s. */
export async function startMember(options: MemberOptions): Promise<Running> {
  const { schema } = await buildMemberSchema();
  return startRecords(options, { tables, owner: Organisation, schema });
}
