import { PartyState } from '@samverkan/municipality';
import type { StatementRecord } from '../record/records.js';

/** Whether the party that states this takes part in an agreement in force. */
export const takesPart = ({ state }: Pick<StatementRecord, 'state'>): boolean => state === PartyState.ACTIVE || state === PartyState.NOTICE;
