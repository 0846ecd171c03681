import { Need } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { federationsOf } from '../organisation/federationsOf.js';
import { needsOf } from './needs.js';

/** What members have put forward that they need. */
export const needDemo: DemoPart = {
  rowsOf: ({ organisation: { id } }) => [[Need, federationsOf(id).flatMap((federation) => needsOf(federation, id))]],
};
