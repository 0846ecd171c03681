import type { AnyTable } from '@samverkan/records';
import { agreementsTable } from '../agreement/agreements.table.js';
import { baselinesTable } from '../cost/baselines.table.js';
import { costsTable } from '../cost/costs.table.js';
import { servicesTable } from '../service/services.table.js';
import { staffingTable } from '../staffing/staffing.table.js';

/** What people fill in and get as files. */
export const FILES: readonly AnyTable[] = [agreementsTable, servicesTable, costsTable, baselinesTable, staffingTable];
