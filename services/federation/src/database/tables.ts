import type { Tables } from '@samverkan/records';
import { PARTS } from '../parts.js';
import { sharingRules } from '../sharing/sharingRules.js';
import { migrations } from './migrations/index.js';

/** What a secretariat keeps in its database. */
export const tables: Tables = {
  entities: PARTS.flatMap(({ entities }) => entities),
  migrations,
  appendOnly: PARTS.flatMap(({ appendOnly = [] }) => appendOnly),
  sharing: sharingRules,
  unrecorded: PARTS.flatMap(({ unrecorded = [] }) => unrecorded),
};
