import type { Running } from '@samverkan/common';
import { startRecords, type RecordsOptions } from '@samverkan/records';
import { tables } from './database/tables.js';
import { Federation } from './federation/federation.js';
import { rights } from './rights.js';
import { buildSecretariatSchema } from './schema.js';

export interface SecretariatOptions extends Omit<RecordsOptions, 'organisation'> {
  /** The id of the federation whose records the database holds. */
  federation: string;
}

/** Starts one federation’s secretariat: its subgraph over its own database. Rejects when the database is out of reach or another federation’s. */
export async function startSecretariat({ federation, ...options }: SecretariatOptions): Promise<Running> {
  const { schema } = await buildSecretariatSchema();
  return startRecords({ ...options, organisation: federation }, { tables, owner: Federation, schema, rights });
}
