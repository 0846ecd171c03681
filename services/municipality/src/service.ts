import type { Running } from '@samverkan/common';
import { startRecords, type Holds, type RecordsOptions } from '@samverkan/records';
import { tables } from './database/tables.js';
import { FILES } from './files/files.js';
import { Organisation } from './organisation/organisation.js';
import { rights } from './rights.js';
import { buildMemberSchema } from './schema.js';

/** `organisation` is the id of the organisation whose records the database holds. */
export type MemberOptions = RecordsOptions;

/** What a member holds, and the schema by which it shows that: the same for all members, whatever is in their databases. */
export async function memberHolding(): Promise<Holds> {
  const { schema } = await buildMemberSchema();
  return { tables, owner: Organisation, schema, rights, files: FILES };
}

/** Starts one member: its subgraph over its own database. Rejects when the database is out of reach or another member’s. */
export const startMember = async (options: MemberOptions): Promise<Running> => startMemberWith(await memberHolding(), options);

/** The same, for whoever starts several: what they hold is built once. */
export const startMemberWith = (holding: Holds, options: MemberOptions): Promise<Running> => startRecords(options, holding);
